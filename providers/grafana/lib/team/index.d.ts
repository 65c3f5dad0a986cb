import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface TeamConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team#admins Team#admins}
    */
    readonly admins?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team#email Team#email}
    */
    readonly email?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team#ignore_externally_synced_members Team#ignore_externally_synced_members}
    */
    readonly ignoreExternallySyncedMembers?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team#members Team#members}
    */
    readonly members?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team#name Team#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team#org_id Team#org_id}
    */
    readonly orgId?: string;
    /**
    * preferences block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team#preferences Team#preferences}
    */
    readonly preferences?: TeamPreferences[] | cdktf.IResolvable;
    /**
    * team_sync block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team#team_sync Team#team_sync}
    */
    readonly teamSync?: TeamTeamSync[] | cdktf.IResolvable;
}
export interface TeamPreferences {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team#home_dashboard_uid Team#home_dashboard_uid}
    */
    readonly homeDashboardUid?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team#theme Team#theme}
    */
    readonly theme?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team#timezone Team#timezone}
    */
    readonly timezone?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team#week_start Team#week_start}
    */
    readonly weekStart?: string;
}
export declare function teamPreferencesToTerraform(struct?: TeamPreferences | cdktf.IResolvable): any;
export declare function teamPreferencesToHclTerraform(struct?: TeamPreferences | cdktf.IResolvable): any;
export declare class TeamPreferencesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): TeamPreferences | cdktf.IResolvable | undefined;
    set internalValue(value: TeamPreferences | cdktf.IResolvable | undefined);
    private _homeDashboardUid?;
    get homeDashboardUid(): string;
    set homeDashboardUid(value: string);
    resetHomeDashboardUid(): void;
    get homeDashboardUidInput(): string | undefined;
    private _theme?;
    get theme(): string;
    set theme(value: string);
    resetTheme(): void;
    get themeInput(): string | undefined;
    private _timezone?;
    get timezone(): string;
    set timezone(value: string);
    resetTimezone(): void;
    get timezoneInput(): string | undefined;
    private _weekStart?;
    get weekStart(): string;
    set weekStart(value: string);
    resetWeekStart(): void;
    get weekStartInput(): string | undefined;
}
export declare class TeamPreferencesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: TeamPreferences[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): TeamPreferencesOutputReference;
}
export interface TeamTeamSync {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team#groups Team#groups}
    */
    readonly groups?: string[];
}
export declare function teamTeamSyncToTerraform(struct?: TeamTeamSync | cdktf.IResolvable): any;
export declare function teamTeamSyncToHclTerraform(struct?: TeamTeamSync | cdktf.IResolvable): any;
export declare class TeamTeamSyncOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): TeamTeamSync | cdktf.IResolvable | undefined;
    set internalValue(value: TeamTeamSync | cdktf.IResolvable | undefined);
    private _groups?;
    get groups(): string[];
    set groups(value: string[]);
    resetGroups(): void;
    get groupsInput(): string[] | undefined;
}
export declare class TeamTeamSyncList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: TeamTeamSync[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): TeamTeamSyncOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team grafana_team}
*/
export declare class Team extends cdktf.TerraformResource {
    static readonly tfResourceType = "grafana_team";
    /**
    * Generates CDKTF code for importing a Team resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Team to import
    * @param importFromId The id of the existing Team that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Team to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/team grafana_team} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options TeamConfig
    */
    constructor(scope: Construct, id: string, config: TeamConfig);
    private _admins?;
    get admins(): string[];
    set admins(value: string[]);
    resetAdmins(): void;
    get adminsInput(): string[] | undefined;
    private _email?;
    get email(): string;
    set email(value: string);
    resetEmail(): void;
    get emailInput(): string | undefined;
    get id(): string;
    private _ignoreExternallySyncedMembers?;
    get ignoreExternallySyncedMembers(): boolean | cdktf.IResolvable;
    set ignoreExternallySyncedMembers(value: boolean | cdktf.IResolvable);
    resetIgnoreExternallySyncedMembers(): void;
    get ignoreExternallySyncedMembersInput(): boolean | cdktf.IResolvable | undefined;
    private _members?;
    get members(): string[];
    set members(value: string[]);
    resetMembers(): void;
    get membersInput(): string[] | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _orgId?;
    get orgId(): string;
    set orgId(value: string);
    resetOrgId(): void;
    get orgIdInput(): string | undefined;
    get teamId(): number;
    get teamUid(): string;
    private _preferences;
    get preferences(): TeamPreferencesList;
    putPreferences(value: TeamPreferences[] | cdktf.IResolvable): void;
    resetPreferences(): void;
    get preferencesInput(): TeamPreferences[] | cdktf.IResolvable | undefined;
    private _teamSync;
    get teamSync(): TeamTeamSyncList;
    putTeamSync(value: TeamTeamSync[] | cdktf.IResolvable): void;
    resetTeamSync(): void;
    get teamSyncInput(): TeamTeamSync[] | cdktf.IResolvable | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
