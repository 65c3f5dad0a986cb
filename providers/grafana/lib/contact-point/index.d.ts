import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ContactPointConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#disable_provenance ContactPoint#disable_provenance}
    */
    readonly disableProvenance?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#id ContactPoint#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#name ContactPoint#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#org_id ContactPoint#org_id}
    */
    readonly orgId?: string;
    /**
    * discord block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#discord ContactPoint#discord}
    */
    readonly discord?: ContactPointDiscord[] | cdktf.IResolvable;
    /**
    * email block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#email ContactPoint#email}
    */
    readonly email?: ContactPointEmail[] | cdktf.IResolvable;
    /**
    * oncall block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#oncall ContactPoint#oncall}
    */
    readonly oncall?: ContactPointOncall[] | cdktf.IResolvable;
    /**
    * opsgenie block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#opsgenie ContactPoint#opsgenie}
    */
    readonly opsgenie?: ContactPointOpsgenie[] | cdktf.IResolvable;
    /**
    * pagerduty block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#pagerduty ContactPoint#pagerduty}
    */
    readonly pagerduty?: ContactPointPagerduty[] | cdktf.IResolvable;
    /**
    * slack block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#slack ContactPoint#slack}
    */
    readonly slack?: ContactPointSlack[] | cdktf.IResolvable;
    /**
    * sns block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#sns ContactPoint#sns}
    */
    readonly sns?: ContactPointSns[] | cdktf.IResolvable;
    /**
    * teams block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#teams ContactPoint#teams}
    */
    readonly teams?: ContactPointTeams[] | cdktf.IResolvable;
    /**
    * webhook block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#webhook ContactPoint#webhook}
    */
    readonly webhook?: ContactPointWebhook[] | cdktf.IResolvable;
}
export interface ContactPointDiscord {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#avatar_url ContactPoint#avatar_url}
    */
    readonly avatarUrl?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#disable_resolve_message ContactPoint#disable_resolve_message}
    */
    readonly disableResolveMessage?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#message ContactPoint#message}
    */
    readonly message?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#settings ContactPoint#settings}
    */
    readonly settings?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#title ContactPoint#title}
    */
    readonly title?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#url ContactPoint#url}
    */
    readonly url: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#use_discord_username ContactPoint#use_discord_username}
    */
    readonly useDiscordUsername?: boolean | cdktf.IResolvable;
}
export declare function contactPointDiscordToTerraform(struct?: ContactPointDiscord | cdktf.IResolvable): any;
export declare function contactPointDiscordToHclTerraform(struct?: ContactPointDiscord | cdktf.IResolvable): any;
export declare class ContactPointDiscordOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ContactPointDiscord | cdktf.IResolvable | undefined;
    set internalValue(value: ContactPointDiscord | cdktf.IResolvable | undefined);
    private _avatarUrl?;
    get avatarUrl(): string;
    set avatarUrl(value: string);
    resetAvatarUrl(): void;
    get avatarUrlInput(): string | undefined;
    private _disableResolveMessage?;
    get disableResolveMessage(): boolean | cdktf.IResolvable;
    set disableResolveMessage(value: boolean | cdktf.IResolvable);
    resetDisableResolveMessage(): void;
    get disableResolveMessageInput(): boolean | cdktf.IResolvable | undefined;
    private _message?;
    get message(): string;
    set message(value: string);
    resetMessage(): void;
    get messageInput(): string | undefined;
    private _settings?;
    get settings(): {
        [key: string]: string;
    };
    set settings(value: {
        [key: string]: string;
    });
    resetSettings(): void;
    get settingsInput(): {
        [key: string]: string;
    } | undefined;
    private _title?;
    get title(): string;
    set title(value: string);
    resetTitle(): void;
    get titleInput(): string | undefined;
    get uid(): string;
    private _url?;
    get url(): string;
    set url(value: string);
    get urlInput(): string | undefined;
    private _useDiscordUsername?;
    get useDiscordUsername(): boolean | cdktf.IResolvable;
    set useDiscordUsername(value: boolean | cdktf.IResolvable);
    resetUseDiscordUsername(): void;
    get useDiscordUsernameInput(): boolean | cdktf.IResolvable | undefined;
}
export declare class ContactPointDiscordList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ContactPointDiscord[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ContactPointDiscordOutputReference;
}
export interface ContactPointEmail {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#addresses ContactPoint#addresses}
    */
    readonly addresses: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#disable_resolve_message ContactPoint#disable_resolve_message}
    */
    readonly disableResolveMessage?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#message ContactPoint#message}
    */
    readonly message?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#settings ContactPoint#settings}
    */
    readonly settings?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#single_email ContactPoint#single_email}
    */
    readonly singleEmail?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#subject ContactPoint#subject}
    */
    readonly subject?: string;
}
export declare function contactPointEmailToTerraform(struct?: ContactPointEmail | cdktf.IResolvable): any;
export declare function contactPointEmailToHclTerraform(struct?: ContactPointEmail | cdktf.IResolvable): any;
export declare class ContactPointEmailOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ContactPointEmail | cdktf.IResolvable | undefined;
    set internalValue(value: ContactPointEmail | cdktf.IResolvable | undefined);
    private _addresses?;
    get addresses(): string[];
    set addresses(value: string[]);
    get addressesInput(): string[] | undefined;
    private _disableResolveMessage?;
    get disableResolveMessage(): boolean | cdktf.IResolvable;
    set disableResolveMessage(value: boolean | cdktf.IResolvable);
    resetDisableResolveMessage(): void;
    get disableResolveMessageInput(): boolean | cdktf.IResolvable | undefined;
    private _message?;
    get message(): string;
    set message(value: string);
    resetMessage(): void;
    get messageInput(): string | undefined;
    private _settings?;
    get settings(): {
        [key: string]: string;
    };
    set settings(value: {
        [key: string]: string;
    });
    resetSettings(): void;
    get settingsInput(): {
        [key: string]: string;
    } | undefined;
    private _singleEmail?;
    get singleEmail(): boolean | cdktf.IResolvable;
    set singleEmail(value: boolean | cdktf.IResolvable);
    resetSingleEmail(): void;
    get singleEmailInput(): boolean | cdktf.IResolvable | undefined;
    private _subject?;
    get subject(): string;
    set subject(value: string);
    resetSubject(): void;
    get subjectInput(): string | undefined;
    get uid(): string;
}
export declare class ContactPointEmailList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ContactPointEmail[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ContactPointEmailOutputReference;
}
export interface ContactPointOncall {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#authorization_credentials ContactPoint#authorization_credentials}
    */
    readonly authorizationCredentials?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#authorization_scheme ContactPoint#authorization_scheme}
    */
    readonly authorizationScheme?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#basic_auth_password ContactPoint#basic_auth_password}
    */
    readonly basicAuthPassword?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#basic_auth_user ContactPoint#basic_auth_user}
    */
    readonly basicAuthUser?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#disable_resolve_message ContactPoint#disable_resolve_message}
    */
    readonly disableResolveMessage?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#http_method ContactPoint#http_method}
    */
    readonly httpMethod?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#max_alerts ContactPoint#max_alerts}
    */
    readonly maxAlerts?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#message ContactPoint#message}
    */
    readonly message?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#settings ContactPoint#settings}
    */
    readonly settings?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#title ContactPoint#title}
    */
    readonly title?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#url ContactPoint#url}
    */
    readonly url: string;
}
export declare function contactPointOncallToTerraform(struct?: ContactPointOncall | cdktf.IResolvable): any;
export declare function contactPointOncallToHclTerraform(struct?: ContactPointOncall | cdktf.IResolvable): any;
export declare class ContactPointOncallOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ContactPointOncall | cdktf.IResolvable | undefined;
    set internalValue(value: ContactPointOncall | cdktf.IResolvable | undefined);
    private _authorizationCredentials?;
    get authorizationCredentials(): string;
    set authorizationCredentials(value: string);
    resetAuthorizationCredentials(): void;
    get authorizationCredentialsInput(): string | undefined;
    private _authorizationScheme?;
    get authorizationScheme(): string;
    set authorizationScheme(value: string);
    resetAuthorizationScheme(): void;
    get authorizationSchemeInput(): string | undefined;
    private _basicAuthPassword?;
    get basicAuthPassword(): string;
    set basicAuthPassword(value: string);
    resetBasicAuthPassword(): void;
    get basicAuthPasswordInput(): string | undefined;
    private _basicAuthUser?;
    get basicAuthUser(): string;
    set basicAuthUser(value: string);
    resetBasicAuthUser(): void;
    get basicAuthUserInput(): string | undefined;
    private _disableResolveMessage?;
    get disableResolveMessage(): boolean | cdktf.IResolvable;
    set disableResolveMessage(value: boolean | cdktf.IResolvable);
    resetDisableResolveMessage(): void;
    get disableResolveMessageInput(): boolean | cdktf.IResolvable | undefined;
    private _httpMethod?;
    get httpMethod(): string;
    set httpMethod(value: string);
    resetHttpMethod(): void;
    get httpMethodInput(): string | undefined;
    private _maxAlerts?;
    get maxAlerts(): number;
    set maxAlerts(value: number);
    resetMaxAlerts(): void;
    get maxAlertsInput(): number | undefined;
    private _message?;
    get message(): string;
    set message(value: string);
    resetMessage(): void;
    get messageInput(): string | undefined;
    private _settings?;
    get settings(): {
        [key: string]: string;
    };
    set settings(value: {
        [key: string]: string;
    });
    resetSettings(): void;
    get settingsInput(): {
        [key: string]: string;
    } | undefined;
    private _title?;
    get title(): string;
    set title(value: string);
    resetTitle(): void;
    get titleInput(): string | undefined;
    get uid(): string;
    private _url?;
    get url(): string;
    set url(value: string);
    get urlInput(): string | undefined;
}
export declare class ContactPointOncallList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ContactPointOncall[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ContactPointOncallOutputReference;
}
export interface ContactPointOpsgenieResponders {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#id ContactPoint#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#name ContactPoint#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#type ContactPoint#type}
    */
    readonly type: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#username ContactPoint#username}
    */
    readonly username?: string;
}
export declare function contactPointOpsgenieRespondersToTerraform(struct?: ContactPointOpsgenieResponders | cdktf.IResolvable): any;
export declare function contactPointOpsgenieRespondersToHclTerraform(struct?: ContactPointOpsgenieResponders | cdktf.IResolvable): any;
export declare class ContactPointOpsgenieRespondersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ContactPointOpsgenieResponders | cdktf.IResolvable | undefined;
    set internalValue(value: ContactPointOpsgenieResponders | cdktf.IResolvable | undefined);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _username?;
    get username(): string;
    set username(value: string);
    resetUsername(): void;
    get usernameInput(): string | undefined;
}
export declare class ContactPointOpsgenieRespondersList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ContactPointOpsgenieResponders[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ContactPointOpsgenieRespondersOutputReference;
}
export interface ContactPointOpsgenie {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#api_key ContactPoint#api_key}
    */
    readonly apiKey: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#auto_close ContactPoint#auto_close}
    */
    readonly autoClose?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#description ContactPoint#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#disable_resolve_message ContactPoint#disable_resolve_message}
    */
    readonly disableResolveMessage?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#message ContactPoint#message}
    */
    readonly message?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#override_priority ContactPoint#override_priority}
    */
    readonly overridePriority?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#send_tags_as ContactPoint#send_tags_as}
    */
    readonly sendTagsAs?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#settings ContactPoint#settings}
    */
    readonly settings?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#url ContactPoint#url}
    */
    readonly url?: string;
    /**
    * responders block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#responders ContactPoint#responders}
    */
    readonly responders?: ContactPointOpsgenieResponders[] | cdktf.IResolvable;
}
export declare function contactPointOpsgenieToTerraform(struct?: ContactPointOpsgenie | cdktf.IResolvable): any;
export declare function contactPointOpsgenieToHclTerraform(struct?: ContactPointOpsgenie | cdktf.IResolvable): any;
export declare class ContactPointOpsgenieOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ContactPointOpsgenie | cdktf.IResolvable | undefined;
    set internalValue(value: ContactPointOpsgenie | cdktf.IResolvable | undefined);
    private _apiKey?;
    get apiKey(): string;
    set apiKey(value: string);
    get apiKeyInput(): string | undefined;
    private _autoClose?;
    get autoClose(): boolean | cdktf.IResolvable;
    set autoClose(value: boolean | cdktf.IResolvable);
    resetAutoClose(): void;
    get autoCloseInput(): boolean | cdktf.IResolvable | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _disableResolveMessage?;
    get disableResolveMessage(): boolean | cdktf.IResolvable;
    set disableResolveMessage(value: boolean | cdktf.IResolvable);
    resetDisableResolveMessage(): void;
    get disableResolveMessageInput(): boolean | cdktf.IResolvable | undefined;
    private _message?;
    get message(): string;
    set message(value: string);
    resetMessage(): void;
    get messageInput(): string | undefined;
    private _overridePriority?;
    get overridePriority(): boolean | cdktf.IResolvable;
    set overridePriority(value: boolean | cdktf.IResolvable);
    resetOverridePriority(): void;
    get overridePriorityInput(): boolean | cdktf.IResolvable | undefined;
    private _sendTagsAs?;
    get sendTagsAs(): string;
    set sendTagsAs(value: string);
    resetSendTagsAs(): void;
    get sendTagsAsInput(): string | undefined;
    private _settings?;
    get settings(): {
        [key: string]: string;
    };
    set settings(value: {
        [key: string]: string;
    });
    resetSettings(): void;
    get settingsInput(): {
        [key: string]: string;
    } | undefined;
    get uid(): string;
    private _url?;
    get url(): string;
    set url(value: string);
    resetUrl(): void;
    get urlInput(): string | undefined;
    private _responders;
    get responders(): ContactPointOpsgenieRespondersList;
    putResponders(value: ContactPointOpsgenieResponders[] | cdktf.IResolvable): void;
    resetResponders(): void;
    get respondersInput(): ContactPointOpsgenieResponders[] | cdktf.IResolvable | undefined;
}
export declare class ContactPointOpsgenieList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ContactPointOpsgenie[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ContactPointOpsgenieOutputReference;
}
export interface ContactPointPagerduty {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#class ContactPoint#class}
    */
    readonly class?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#client ContactPoint#client}
    */
    readonly client?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#client_url ContactPoint#client_url}
    */
    readonly clientUrl?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#component ContactPoint#component}
    */
    readonly component?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#details ContactPoint#details}
    */
    readonly details?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#disable_resolve_message ContactPoint#disable_resolve_message}
    */
    readonly disableResolveMessage?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#group ContactPoint#group}
    */
    readonly group?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#integration_key ContactPoint#integration_key}
    */
    readonly integrationKey: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#settings ContactPoint#settings}
    */
    readonly settings?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#severity ContactPoint#severity}
    */
    readonly severity?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#source ContactPoint#source}
    */
    readonly source?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#summary ContactPoint#summary}
    */
    readonly summary?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#url ContactPoint#url}
    */
    readonly url?: string;
}
export declare function contactPointPagerdutyToTerraform(struct?: ContactPointPagerduty | cdktf.IResolvable): any;
export declare function contactPointPagerdutyToHclTerraform(struct?: ContactPointPagerduty | cdktf.IResolvable): any;
export declare class ContactPointPagerdutyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ContactPointPagerduty | cdktf.IResolvable | undefined;
    set internalValue(value: ContactPointPagerduty | cdktf.IResolvable | undefined);
    private _class?;
    get class(): string;
    set class(value: string);
    resetClass(): void;
    get classInput(): string | undefined;
    private _client?;
    get client(): string;
    set client(value: string);
    resetClient(): void;
    get clientInput(): string | undefined;
    private _clientUrl?;
    get clientUrl(): string;
    set clientUrl(value: string);
    resetClientUrl(): void;
    get clientUrlInput(): string | undefined;
    private _component?;
    get component(): string;
    set component(value: string);
    resetComponent(): void;
    get componentInput(): string | undefined;
    private _details?;
    get details(): {
        [key: string]: string;
    };
    set details(value: {
        [key: string]: string;
    });
    resetDetails(): void;
    get detailsInput(): {
        [key: string]: string;
    } | undefined;
    private _disableResolveMessage?;
    get disableResolveMessage(): boolean | cdktf.IResolvable;
    set disableResolveMessage(value: boolean | cdktf.IResolvable);
    resetDisableResolveMessage(): void;
    get disableResolveMessageInput(): boolean | cdktf.IResolvable | undefined;
    private _group?;
    get group(): string;
    set group(value: string);
    resetGroup(): void;
    get groupInput(): string | undefined;
    private _integrationKey?;
    get integrationKey(): string;
    set integrationKey(value: string);
    get integrationKeyInput(): string | undefined;
    private _settings?;
    get settings(): {
        [key: string]: string;
    };
    set settings(value: {
        [key: string]: string;
    });
    resetSettings(): void;
    get settingsInput(): {
        [key: string]: string;
    } | undefined;
    private _severity?;
    get severity(): string;
    set severity(value: string);
    resetSeverity(): void;
    get severityInput(): string | undefined;
    private _source?;
    get source(): string;
    set source(value: string);
    resetSource(): void;
    get sourceInput(): string | undefined;
    private _summary?;
    get summary(): string;
    set summary(value: string);
    resetSummary(): void;
    get summaryInput(): string | undefined;
    get uid(): string;
    private _url?;
    get url(): string;
    set url(value: string);
    resetUrl(): void;
    get urlInput(): string | undefined;
}
export declare class ContactPointPagerdutyList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ContactPointPagerduty[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ContactPointPagerdutyOutputReference;
}
export interface ContactPointSlack {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#color ContactPoint#color}
    */
    readonly color?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#disable_resolve_message ContactPoint#disable_resolve_message}
    */
    readonly disableResolveMessage?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#endpoint_url ContactPoint#endpoint_url}
    */
    readonly endpointUrl?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#icon_emoji ContactPoint#icon_emoji}
    */
    readonly iconEmoji?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#icon_url ContactPoint#icon_url}
    */
    readonly iconUrl?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#mention_channel ContactPoint#mention_channel}
    */
    readonly mentionChannel?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#mention_groups ContactPoint#mention_groups}
    */
    readonly mentionGroups?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#mention_users ContactPoint#mention_users}
    */
    readonly mentionUsers?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#recipient ContactPoint#recipient}
    */
    readonly recipient?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#settings ContactPoint#settings}
    */
    readonly settings?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#text ContactPoint#text}
    */
    readonly text?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#title ContactPoint#title}
    */
    readonly title?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#token ContactPoint#token}
    */
    readonly token?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#url ContactPoint#url}
    */
    readonly url?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#username ContactPoint#username}
    */
    readonly username?: string;
}
export declare function contactPointSlackToTerraform(struct?: ContactPointSlack | cdktf.IResolvable): any;
export declare function contactPointSlackToHclTerraform(struct?: ContactPointSlack | cdktf.IResolvable): any;
export declare class ContactPointSlackOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ContactPointSlack | cdktf.IResolvable | undefined;
    set internalValue(value: ContactPointSlack | cdktf.IResolvable | undefined);
    private _color?;
    get color(): string;
    set color(value: string);
    resetColor(): void;
    get colorInput(): string | undefined;
    private _disableResolveMessage?;
    get disableResolveMessage(): boolean | cdktf.IResolvable;
    set disableResolveMessage(value: boolean | cdktf.IResolvable);
    resetDisableResolveMessage(): void;
    get disableResolveMessageInput(): boolean | cdktf.IResolvable | undefined;
    private _endpointUrl?;
    get endpointUrl(): string;
    set endpointUrl(value: string);
    resetEndpointUrl(): void;
    get endpointUrlInput(): string | undefined;
    private _iconEmoji?;
    get iconEmoji(): string;
    set iconEmoji(value: string);
    resetIconEmoji(): void;
    get iconEmojiInput(): string | undefined;
    private _iconUrl?;
    get iconUrl(): string;
    set iconUrl(value: string);
    resetIconUrl(): void;
    get iconUrlInput(): string | undefined;
    private _mentionChannel?;
    get mentionChannel(): string;
    set mentionChannel(value: string);
    resetMentionChannel(): void;
    get mentionChannelInput(): string | undefined;
    private _mentionGroups?;
    get mentionGroups(): string;
    set mentionGroups(value: string);
    resetMentionGroups(): void;
    get mentionGroupsInput(): string | undefined;
    private _mentionUsers?;
    get mentionUsers(): string;
    set mentionUsers(value: string);
    resetMentionUsers(): void;
    get mentionUsersInput(): string | undefined;
    private _recipient?;
    get recipient(): string;
    set recipient(value: string);
    resetRecipient(): void;
    get recipientInput(): string | undefined;
    private _settings?;
    get settings(): {
        [key: string]: string;
    };
    set settings(value: {
        [key: string]: string;
    });
    resetSettings(): void;
    get settingsInput(): {
        [key: string]: string;
    } | undefined;
    private _text?;
    get text(): string;
    set text(value: string);
    resetText(): void;
    get textInput(): string | undefined;
    private _title?;
    get title(): string;
    set title(value: string);
    resetTitle(): void;
    get titleInput(): string | undefined;
    private _token?;
    get token(): string;
    set token(value: string);
    resetToken(): void;
    get tokenInput(): string | undefined;
    get uid(): string;
    private _url?;
    get url(): string;
    set url(value: string);
    resetUrl(): void;
    get urlInput(): string | undefined;
    private _username?;
    get username(): string;
    set username(value: string);
    resetUsername(): void;
    get usernameInput(): string | undefined;
}
export declare class ContactPointSlackList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ContactPointSlack[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ContactPointSlackOutputReference;
}
export interface ContactPointSns {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#access_key ContactPoint#access_key}
    */
    readonly accessKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#assume_role_arn ContactPoint#assume_role_arn}
    */
    readonly assumeRoleArn?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#auth_provider ContactPoint#auth_provider}
    */
    readonly authProvider?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#body ContactPoint#body}
    */
    readonly body?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#disable_resolve_message ContactPoint#disable_resolve_message}
    */
    readonly disableResolveMessage?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#external_id ContactPoint#external_id}
    */
    readonly externalId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#message_format ContactPoint#message_format}
    */
    readonly messageFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#secret_key ContactPoint#secret_key}
    */
    readonly secretKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#settings ContactPoint#settings}
    */
    readonly settings?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#subject ContactPoint#subject}
    */
    readonly subject?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#topic ContactPoint#topic}
    */
    readonly topic: string;
}
export declare function contactPointSnsToTerraform(struct?: ContactPointSns | cdktf.IResolvable): any;
export declare function contactPointSnsToHclTerraform(struct?: ContactPointSns | cdktf.IResolvable): any;
export declare class ContactPointSnsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ContactPointSns | cdktf.IResolvable | undefined;
    set internalValue(value: ContactPointSns | cdktf.IResolvable | undefined);
    private _accessKey?;
    get accessKey(): string;
    set accessKey(value: string);
    resetAccessKey(): void;
    get accessKeyInput(): string | undefined;
    private _assumeRoleArn?;
    get assumeRoleArn(): string;
    set assumeRoleArn(value: string);
    resetAssumeRoleArn(): void;
    get assumeRoleArnInput(): string | undefined;
    private _authProvider?;
    get authProvider(): string;
    set authProvider(value: string);
    resetAuthProvider(): void;
    get authProviderInput(): string | undefined;
    private _body?;
    get body(): string;
    set body(value: string);
    resetBody(): void;
    get bodyInput(): string | undefined;
    private _disableResolveMessage?;
    get disableResolveMessage(): boolean | cdktf.IResolvable;
    set disableResolveMessage(value: boolean | cdktf.IResolvable);
    resetDisableResolveMessage(): void;
    get disableResolveMessageInput(): boolean | cdktf.IResolvable | undefined;
    private _externalId?;
    get externalId(): string;
    set externalId(value: string);
    resetExternalId(): void;
    get externalIdInput(): string | undefined;
    private _messageFormat?;
    get messageFormat(): string;
    set messageFormat(value: string);
    resetMessageFormat(): void;
    get messageFormatInput(): string | undefined;
    private _secretKey?;
    get secretKey(): string;
    set secretKey(value: string);
    resetSecretKey(): void;
    get secretKeyInput(): string | undefined;
    private _settings?;
    get settings(): {
        [key: string]: string;
    };
    set settings(value: {
        [key: string]: string;
    });
    resetSettings(): void;
    get settingsInput(): {
        [key: string]: string;
    } | undefined;
    private _subject?;
    get subject(): string;
    set subject(value: string);
    resetSubject(): void;
    get subjectInput(): string | undefined;
    private _topic?;
    get topic(): string;
    set topic(value: string);
    get topicInput(): string | undefined;
    get uid(): string;
}
export declare class ContactPointSnsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ContactPointSns[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ContactPointSnsOutputReference;
}
export interface ContactPointTeams {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#disable_resolve_message ContactPoint#disable_resolve_message}
    */
    readonly disableResolveMessage?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#message ContactPoint#message}
    */
    readonly message?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#section_title ContactPoint#section_title}
    */
    readonly sectionTitle?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#settings ContactPoint#settings}
    */
    readonly settings?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#title ContactPoint#title}
    */
    readonly title?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#url ContactPoint#url}
    */
    readonly url: string;
}
export declare function contactPointTeamsToTerraform(struct?: ContactPointTeams | cdktf.IResolvable): any;
export declare function contactPointTeamsToHclTerraform(struct?: ContactPointTeams | cdktf.IResolvable): any;
export declare class ContactPointTeamsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ContactPointTeams | cdktf.IResolvable | undefined;
    set internalValue(value: ContactPointTeams | cdktf.IResolvable | undefined);
    private _disableResolveMessage?;
    get disableResolveMessage(): boolean | cdktf.IResolvable;
    set disableResolveMessage(value: boolean | cdktf.IResolvable);
    resetDisableResolveMessage(): void;
    get disableResolveMessageInput(): boolean | cdktf.IResolvable | undefined;
    private _message?;
    get message(): string;
    set message(value: string);
    resetMessage(): void;
    get messageInput(): string | undefined;
    private _sectionTitle?;
    get sectionTitle(): string;
    set sectionTitle(value: string);
    resetSectionTitle(): void;
    get sectionTitleInput(): string | undefined;
    private _settings?;
    get settings(): {
        [key: string]: string;
    };
    set settings(value: {
        [key: string]: string;
    });
    resetSettings(): void;
    get settingsInput(): {
        [key: string]: string;
    } | undefined;
    private _title?;
    get title(): string;
    set title(value: string);
    resetTitle(): void;
    get titleInput(): string | undefined;
    get uid(): string;
    private _url?;
    get url(): string;
    set url(value: string);
    get urlInput(): string | undefined;
}
export declare class ContactPointTeamsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ContactPointTeams[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ContactPointTeamsOutputReference;
}
export interface ContactPointWebhookHmacConfig {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#header ContactPoint#header}
    */
    readonly header?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#secret ContactPoint#secret}
    */
    readonly secret: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#timestamp_header ContactPoint#timestamp_header}
    */
    readonly timestampHeader?: string;
}
export declare function contactPointWebhookHmacConfigToTerraform(struct?: ContactPointWebhookHmacConfigOutputReference | ContactPointWebhookHmacConfig): any;
export declare function contactPointWebhookHmacConfigToHclTerraform(struct?: ContactPointWebhookHmacConfigOutputReference | ContactPointWebhookHmacConfig): any;
export declare class ContactPointWebhookHmacConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ContactPointWebhookHmacConfig | undefined;
    set internalValue(value: ContactPointWebhookHmacConfig | undefined);
    private _header?;
    get header(): string;
    set header(value: string);
    resetHeader(): void;
    get headerInput(): string | undefined;
    private _secret?;
    get secret(): string;
    set secret(value: string);
    get secretInput(): string | undefined;
    private _timestampHeader?;
    get timestampHeader(): string;
    set timestampHeader(value: string);
    resetTimestampHeader(): void;
    get timestampHeaderInput(): string | undefined;
}
export interface ContactPointWebhookHttpConfigOauth2ProxyConfig {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#no_proxy ContactPoint#no_proxy}
    */
    readonly noProxy?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#proxy_connect_header ContactPoint#proxy_connect_header}
    */
    readonly proxyConnectHeader?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#proxy_from_environment ContactPoint#proxy_from_environment}
    */
    readonly proxyFromEnvironment?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#proxy_url ContactPoint#proxy_url}
    */
    readonly proxyUrl?: string;
}
export declare function contactPointWebhookHttpConfigOauth2ProxyConfigToTerraform(struct?: ContactPointWebhookHttpConfigOauth2ProxyConfigOutputReference | ContactPointWebhookHttpConfigOauth2ProxyConfig): any;
export declare function contactPointWebhookHttpConfigOauth2ProxyConfigToHclTerraform(struct?: ContactPointWebhookHttpConfigOauth2ProxyConfigOutputReference | ContactPointWebhookHttpConfigOauth2ProxyConfig): any;
export declare class ContactPointWebhookHttpConfigOauth2ProxyConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ContactPointWebhookHttpConfigOauth2ProxyConfig | undefined;
    set internalValue(value: ContactPointWebhookHttpConfigOauth2ProxyConfig | undefined);
    private _noProxy?;
    get noProxy(): string;
    set noProxy(value: string);
    resetNoProxy(): void;
    get noProxyInput(): string | undefined;
    private _proxyConnectHeader?;
    get proxyConnectHeader(): {
        [key: string]: string;
    };
    set proxyConnectHeader(value: {
        [key: string]: string;
    });
    resetProxyConnectHeader(): void;
    get proxyConnectHeaderInput(): {
        [key: string]: string;
    } | undefined;
    private _proxyFromEnvironment?;
    get proxyFromEnvironment(): boolean | cdktf.IResolvable;
    set proxyFromEnvironment(value: boolean | cdktf.IResolvable);
    resetProxyFromEnvironment(): void;
    get proxyFromEnvironmentInput(): boolean | cdktf.IResolvable | undefined;
    private _proxyUrl?;
    get proxyUrl(): string;
    set proxyUrl(value: string);
    resetProxyUrl(): void;
    get proxyUrlInput(): string | undefined;
}
export interface ContactPointWebhookHttpConfigOauth2TlsConfig {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#ca_certificate ContactPoint#ca_certificate}
    */
    readonly caCertificate?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#client_certificate ContactPoint#client_certificate}
    */
    readonly clientCertificate?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#client_key ContactPoint#client_key}
    */
    readonly clientKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#insecure_skip_verify ContactPoint#insecure_skip_verify}
    */
    readonly insecureSkipVerify?: boolean | cdktf.IResolvable;
}
export declare function contactPointWebhookHttpConfigOauth2TlsConfigToTerraform(struct?: ContactPointWebhookHttpConfigOauth2TlsConfigOutputReference | ContactPointWebhookHttpConfigOauth2TlsConfig): any;
export declare function contactPointWebhookHttpConfigOauth2TlsConfigToHclTerraform(struct?: ContactPointWebhookHttpConfigOauth2TlsConfigOutputReference | ContactPointWebhookHttpConfigOauth2TlsConfig): any;
export declare class ContactPointWebhookHttpConfigOauth2TlsConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ContactPointWebhookHttpConfigOauth2TlsConfig | undefined;
    set internalValue(value: ContactPointWebhookHttpConfigOauth2TlsConfig | undefined);
    private _caCertificate?;
    get caCertificate(): string;
    set caCertificate(value: string);
    resetCaCertificate(): void;
    get caCertificateInput(): string | undefined;
    private _clientCertificate?;
    get clientCertificate(): string;
    set clientCertificate(value: string);
    resetClientCertificate(): void;
    get clientCertificateInput(): string | undefined;
    private _clientKey?;
    get clientKey(): string;
    set clientKey(value: string);
    resetClientKey(): void;
    get clientKeyInput(): string | undefined;
    private _insecureSkipVerify?;
    get insecureSkipVerify(): boolean | cdktf.IResolvable;
    set insecureSkipVerify(value: boolean | cdktf.IResolvable);
    resetInsecureSkipVerify(): void;
    get insecureSkipVerifyInput(): boolean | cdktf.IResolvable | undefined;
}
export interface ContactPointWebhookHttpConfigOauth2 {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#client_id ContactPoint#client_id}
    */
    readonly clientId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#client_secret ContactPoint#client_secret}
    */
    readonly clientSecret: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#endpoint_params ContactPoint#endpoint_params}
    */
    readonly endpointParams?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#scopes ContactPoint#scopes}
    */
    readonly scopes?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#token_url ContactPoint#token_url}
    */
    readonly tokenUrl: string;
    /**
    * proxy_config block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#proxy_config ContactPoint#proxy_config}
    */
    readonly proxyConfig?: ContactPointWebhookHttpConfigOauth2ProxyConfig;
    /**
    * tls_config block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#tls_config ContactPoint#tls_config}
    */
    readonly tlsConfig?: ContactPointWebhookHttpConfigOauth2TlsConfig;
}
export declare function contactPointWebhookHttpConfigOauth2ToTerraform(struct?: ContactPointWebhookHttpConfigOauth2OutputReference | ContactPointWebhookHttpConfigOauth2): any;
export declare function contactPointWebhookHttpConfigOauth2ToHclTerraform(struct?: ContactPointWebhookHttpConfigOauth2OutputReference | ContactPointWebhookHttpConfigOauth2): any;
export declare class ContactPointWebhookHttpConfigOauth2OutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ContactPointWebhookHttpConfigOauth2 | undefined;
    set internalValue(value: ContactPointWebhookHttpConfigOauth2 | undefined);
    private _clientId?;
    get clientId(): string;
    set clientId(value: string);
    get clientIdInput(): string | undefined;
    private _clientSecret?;
    get clientSecret(): string;
    set clientSecret(value: string);
    get clientSecretInput(): string | undefined;
    private _endpointParams?;
    get endpointParams(): {
        [key: string]: string;
    };
    set endpointParams(value: {
        [key: string]: string;
    });
    resetEndpointParams(): void;
    get endpointParamsInput(): {
        [key: string]: string;
    } | undefined;
    private _scopes?;
    get scopes(): string[];
    set scopes(value: string[]);
    resetScopes(): void;
    get scopesInput(): string[] | undefined;
    private _tokenUrl?;
    get tokenUrl(): string;
    set tokenUrl(value: string);
    get tokenUrlInput(): string | undefined;
    private _proxyConfig;
    get proxyConfig(): ContactPointWebhookHttpConfigOauth2ProxyConfigOutputReference;
    putProxyConfig(value: ContactPointWebhookHttpConfigOauth2ProxyConfig): void;
    resetProxyConfig(): void;
    get proxyConfigInput(): ContactPointWebhookHttpConfigOauth2ProxyConfig | undefined;
    private _tlsConfig;
    get tlsConfig(): ContactPointWebhookHttpConfigOauth2TlsConfigOutputReference;
    putTlsConfig(value: ContactPointWebhookHttpConfigOauth2TlsConfig): void;
    resetTlsConfig(): void;
    get tlsConfigInput(): ContactPointWebhookHttpConfigOauth2TlsConfig | undefined;
}
export interface ContactPointWebhookHttpConfig {
    /**
    * oauth2 block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#oauth2 ContactPoint#oauth2}
    */
    readonly oauth2?: ContactPointWebhookHttpConfigOauth2;
}
export declare function contactPointWebhookHttpConfigToTerraform(struct?: ContactPointWebhookHttpConfigOutputReference | ContactPointWebhookHttpConfig): any;
export declare function contactPointWebhookHttpConfigToHclTerraform(struct?: ContactPointWebhookHttpConfigOutputReference | ContactPointWebhookHttpConfig): any;
export declare class ContactPointWebhookHttpConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ContactPointWebhookHttpConfig | undefined;
    set internalValue(value: ContactPointWebhookHttpConfig | undefined);
    private _oauth2;
    get oauth2(): ContactPointWebhookHttpConfigOauth2OutputReference;
    putOauth2(value: ContactPointWebhookHttpConfigOauth2): void;
    resetOauth2(): void;
    get oauth2Input(): ContactPointWebhookHttpConfigOauth2 | undefined;
}
export interface ContactPointWebhookPayload {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#template ContactPoint#template}
    */
    readonly template: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#vars ContactPoint#vars}
    */
    readonly vars?: {
        [key: string]: string;
    };
}
export declare function contactPointWebhookPayloadToTerraform(struct?: ContactPointWebhookPayloadOutputReference | ContactPointWebhookPayload): any;
export declare function contactPointWebhookPayloadToHclTerraform(struct?: ContactPointWebhookPayloadOutputReference | ContactPointWebhookPayload): any;
export declare class ContactPointWebhookPayloadOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ContactPointWebhookPayload | undefined;
    set internalValue(value: ContactPointWebhookPayload | undefined);
    private _template?;
    get template(): string;
    set template(value: string);
    get templateInput(): string | undefined;
    private _vars?;
    get vars(): {
        [key: string]: string;
    };
    set vars(value: {
        [key: string]: string;
    });
    resetVars(): void;
    get varsInput(): {
        [key: string]: string;
    } | undefined;
}
export interface ContactPointWebhook {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#authorization_credentials ContactPoint#authorization_credentials}
    */
    readonly authorizationCredentials?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#authorization_scheme ContactPoint#authorization_scheme}
    */
    readonly authorizationScheme?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#basic_auth_password ContactPoint#basic_auth_password}
    */
    readonly basicAuthPassword?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#basic_auth_user ContactPoint#basic_auth_user}
    */
    readonly basicAuthUser?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#disable_resolve_message ContactPoint#disable_resolve_message}
    */
    readonly disableResolveMessage?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#headers ContactPoint#headers}
    */
    readonly headers?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#http_method ContactPoint#http_method}
    */
    readonly httpMethod?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#max_alerts ContactPoint#max_alerts}
    */
    readonly maxAlerts?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#message ContactPoint#message}
    */
    readonly message?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#settings ContactPoint#settings}
    */
    readonly settings?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#title ContactPoint#title}
    */
    readonly title?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#tls_config ContactPoint#tls_config}
    */
    readonly tlsConfig?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#url ContactPoint#url}
    */
    readonly url: string;
    /**
    * hmac_config block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#hmac_config ContactPoint#hmac_config}
    */
    readonly hmacConfig?: ContactPointWebhookHmacConfig;
    /**
    * http_config block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#http_config ContactPoint#http_config}
    */
    readonly httpConfig?: ContactPointWebhookHttpConfig;
    /**
    * payload block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#payload ContactPoint#payload}
    */
    readonly payload?: ContactPointWebhookPayload;
}
export declare function contactPointWebhookToTerraform(struct?: ContactPointWebhook | cdktf.IResolvable): any;
export declare function contactPointWebhookToHclTerraform(struct?: ContactPointWebhook | cdktf.IResolvable): any;
export declare class ContactPointWebhookOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ContactPointWebhook | cdktf.IResolvable | undefined;
    set internalValue(value: ContactPointWebhook | cdktf.IResolvable | undefined);
    private _authorizationCredentials?;
    get authorizationCredentials(): string;
    set authorizationCredentials(value: string);
    resetAuthorizationCredentials(): void;
    get authorizationCredentialsInput(): string | undefined;
    private _authorizationScheme?;
    get authorizationScheme(): string;
    set authorizationScheme(value: string);
    resetAuthorizationScheme(): void;
    get authorizationSchemeInput(): string | undefined;
    private _basicAuthPassword?;
    get basicAuthPassword(): string;
    set basicAuthPassword(value: string);
    resetBasicAuthPassword(): void;
    get basicAuthPasswordInput(): string | undefined;
    private _basicAuthUser?;
    get basicAuthUser(): string;
    set basicAuthUser(value: string);
    resetBasicAuthUser(): void;
    get basicAuthUserInput(): string | undefined;
    private _disableResolveMessage?;
    get disableResolveMessage(): boolean | cdktf.IResolvable;
    set disableResolveMessage(value: boolean | cdktf.IResolvable);
    resetDisableResolveMessage(): void;
    get disableResolveMessageInput(): boolean | cdktf.IResolvable | undefined;
    private _headers?;
    get headers(): {
        [key: string]: string;
    };
    set headers(value: {
        [key: string]: string;
    });
    resetHeaders(): void;
    get headersInput(): {
        [key: string]: string;
    } | undefined;
    private _httpMethod?;
    get httpMethod(): string;
    set httpMethod(value: string);
    resetHttpMethod(): void;
    get httpMethodInput(): string | undefined;
    private _maxAlerts?;
    get maxAlerts(): number;
    set maxAlerts(value: number);
    resetMaxAlerts(): void;
    get maxAlertsInput(): number | undefined;
    private _message?;
    get message(): string;
    set message(value: string);
    resetMessage(): void;
    get messageInput(): string | undefined;
    private _settings?;
    get settings(): {
        [key: string]: string;
    };
    set settings(value: {
        [key: string]: string;
    });
    resetSettings(): void;
    get settingsInput(): {
        [key: string]: string;
    } | undefined;
    private _title?;
    get title(): string;
    set title(value: string);
    resetTitle(): void;
    get titleInput(): string | undefined;
    private _tlsConfig?;
    get tlsConfig(): {
        [key: string]: string;
    };
    set tlsConfig(value: {
        [key: string]: string;
    });
    resetTlsConfig(): void;
    get tlsConfigInput(): {
        [key: string]: string;
    } | undefined;
    get uid(): string;
    private _url?;
    get url(): string;
    set url(value: string);
    get urlInput(): string | undefined;
    private _hmacConfig;
    get hmacConfig(): ContactPointWebhookHmacConfigOutputReference;
    putHmacConfig(value: ContactPointWebhookHmacConfig): void;
    resetHmacConfig(): void;
    get hmacConfigInput(): ContactPointWebhookHmacConfig | undefined;
    private _httpConfig;
    get httpConfig(): ContactPointWebhookHttpConfigOutputReference;
    putHttpConfig(value: ContactPointWebhookHttpConfig): void;
    resetHttpConfig(): void;
    get httpConfigInput(): ContactPointWebhookHttpConfig | undefined;
    private _payload;
    get payload(): ContactPointWebhookPayloadOutputReference;
    putPayload(value: ContactPointWebhookPayload): void;
    resetPayload(): void;
    get payloadInput(): ContactPointWebhookPayload | undefined;
}
export declare class ContactPointWebhookList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ContactPointWebhook[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ContactPointWebhookOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point grafana_contact_point}
*/
export declare class ContactPoint extends cdktf.TerraformResource {
    static readonly tfResourceType = "grafana_contact_point";
    /**
    * Generates CDKTF code for importing a ContactPoint resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ContactPoint to import
    * @param importFromId The id of the existing ContactPoint that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ContactPoint to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/contact_point grafana_contact_point} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ContactPointConfig
    */
    constructor(scope: Construct, id: string, config: ContactPointConfig);
    private _disableProvenance?;
    get disableProvenance(): boolean | cdktf.IResolvable;
    set disableProvenance(value: boolean | cdktf.IResolvable);
    resetDisableProvenance(): void;
    get disableProvenanceInput(): boolean | cdktf.IResolvable | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _orgId?;
    get orgId(): string;
    set orgId(value: string);
    resetOrgId(): void;
    get orgIdInput(): string | undefined;
    private _discord;
    get discord(): ContactPointDiscordList;
    putDiscord(value: ContactPointDiscord[] | cdktf.IResolvable): void;
    resetDiscord(): void;
    get discordInput(): ContactPointDiscord[] | cdktf.IResolvable | undefined;
    private _email;
    get email(): ContactPointEmailList;
    putEmail(value: ContactPointEmail[] | cdktf.IResolvable): void;
    resetEmail(): void;
    get emailInput(): ContactPointEmail[] | cdktf.IResolvable | undefined;
    private _oncall;
    get oncall(): ContactPointOncallList;
    putOncall(value: ContactPointOncall[] | cdktf.IResolvable): void;
    resetOncall(): void;
    get oncallInput(): ContactPointOncall[] | cdktf.IResolvable | undefined;
    private _opsgenie;
    get opsgenie(): ContactPointOpsgenieList;
    putOpsgenie(value: ContactPointOpsgenie[] | cdktf.IResolvable): void;
    resetOpsgenie(): void;
    get opsgenieInput(): ContactPointOpsgenie[] | cdktf.IResolvable | undefined;
    private _pagerduty;
    get pagerduty(): ContactPointPagerdutyList;
    putPagerduty(value: ContactPointPagerduty[] | cdktf.IResolvable): void;
    resetPagerduty(): void;
    get pagerdutyInput(): ContactPointPagerduty[] | cdktf.IResolvable | undefined;
    private _slack;
    get slack(): ContactPointSlackList;
    putSlack(value: ContactPointSlack[] | cdktf.IResolvable): void;
    resetSlack(): void;
    get slackInput(): ContactPointSlack[] | cdktf.IResolvable | undefined;
    private _sns;
    get sns(): ContactPointSnsList;
    putSns(value: ContactPointSns[] | cdktf.IResolvable): void;
    resetSns(): void;
    get snsInput(): ContactPointSns[] | cdktf.IResolvable | undefined;
    private _teams;
    get teams(): ContactPointTeamsList;
    putTeams(value: ContactPointTeams[] | cdktf.IResolvable): void;
    resetTeams(): void;
    get teamsInput(): ContactPointTeams[] | cdktf.IResolvable | undefined;
    private _webhook;
    get webhook(): ContactPointWebhookList;
    putWebhook(value: ContactPointWebhook[] | cdktf.IResolvable): void;
    resetWebhook(): void;
    get webhookInput(): ContactPointWebhook[] | cdktf.IResolvable | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
