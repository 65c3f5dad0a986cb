import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface SyntheticMonitoringCheckConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#alert_sensitivity SyntheticMonitoringCheck#alert_sensitivity}
    */
    readonly alertSensitivity?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#basic_metrics_only SyntheticMonitoringCheck#basic_metrics_only}
    */
    readonly basicMetricsOnly?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#enabled SyntheticMonitoringCheck#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#folder_uid SyntheticMonitoringCheck#folder_uid}
    */
    readonly folderUid?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#frequency SyntheticMonitoringCheck#frequency}
    */
    readonly frequency?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#job SyntheticMonitoringCheck#job}
    */
    readonly job: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#labels SyntheticMonitoringCheck#labels}
    */
    readonly labels?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#probes SyntheticMonitoringCheck#probes}
    */
    readonly probes: number[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#target SyntheticMonitoringCheck#target}
    */
    readonly target: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#timeout SyntheticMonitoringCheck#timeout}
    */
    readonly timeout?: number;
    /**
    * channels block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#channels SyntheticMonitoringCheck#channels}
    */
    readonly channels?: SyntheticMonitoringCheckChannels;
    /**
    * settings block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#settings SyntheticMonitoringCheck#settings}
    */
    readonly settings: SyntheticMonitoringCheckSettings;
}
export interface SyntheticMonitoringCheckChannelsK6 {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#id SyntheticMonitoringCheck#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
}
export declare function syntheticMonitoringCheckChannelsK6ToTerraform(struct?: SyntheticMonitoringCheckChannelsK6OutputReference | SyntheticMonitoringCheckChannelsK6): any;
export declare function syntheticMonitoringCheckChannelsK6ToHclTerraform(struct?: SyntheticMonitoringCheckChannelsK6OutputReference | SyntheticMonitoringCheckChannelsK6): any;
export declare class SyntheticMonitoringCheckChannelsK6OutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckChannelsK6 | undefined;
    set internalValue(value: SyntheticMonitoringCheckChannelsK6 | undefined);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
}
export interface SyntheticMonitoringCheckChannels {
    /**
    * k6 block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#k6 SyntheticMonitoringCheck#k6}
    */
    readonly k6?: SyntheticMonitoringCheckChannelsK6;
}
export declare function syntheticMonitoringCheckChannelsToTerraform(struct?: SyntheticMonitoringCheckChannelsOutputReference | SyntheticMonitoringCheckChannels): any;
export declare function syntheticMonitoringCheckChannelsToHclTerraform(struct?: SyntheticMonitoringCheckChannelsOutputReference | SyntheticMonitoringCheckChannels): any;
export declare class SyntheticMonitoringCheckChannelsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckChannels | undefined;
    set internalValue(value: SyntheticMonitoringCheckChannels | undefined);
    private _k6;
    get k6(): SyntheticMonitoringCheckChannelsK6OutputReference;
    putK6(value: SyntheticMonitoringCheckChannelsK6): void;
    resetK6(): void;
    get k6Input(): SyntheticMonitoringCheckChannelsK6 | undefined;
}
export interface SyntheticMonitoringCheckSettingsBrowser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#script SyntheticMonitoringCheck#script}
    */
    readonly script: string;
}
export declare function syntheticMonitoringCheckSettingsBrowserToTerraform(struct?: SyntheticMonitoringCheckSettingsBrowserOutputReference | SyntheticMonitoringCheckSettingsBrowser): any;
export declare function syntheticMonitoringCheckSettingsBrowserToHclTerraform(struct?: SyntheticMonitoringCheckSettingsBrowserOutputReference | SyntheticMonitoringCheckSettingsBrowser): any;
export declare class SyntheticMonitoringCheckSettingsBrowserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckSettingsBrowser | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsBrowser | undefined);
    private _script?;
    get script(): string;
    set script(value: string);
    get scriptInput(): string | undefined;
}
export interface SyntheticMonitoringCheckSettingsDnsValidateAdditionalRrs {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#fail_if_matches_regexp SyntheticMonitoringCheck#fail_if_matches_regexp}
    */
    readonly failIfMatchesRegexp?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#fail_if_not_matches_regexp SyntheticMonitoringCheck#fail_if_not_matches_regexp}
    */
    readonly failIfNotMatchesRegexp?: string[];
}
export declare function syntheticMonitoringCheckSettingsDnsValidateAdditionalRrsToTerraform(struct?: SyntheticMonitoringCheckSettingsDnsValidateAdditionalRrs | cdktf.IResolvable): any;
export declare function syntheticMonitoringCheckSettingsDnsValidateAdditionalRrsToHclTerraform(struct?: SyntheticMonitoringCheckSettingsDnsValidateAdditionalRrs | cdktf.IResolvable): any;
export declare class SyntheticMonitoringCheckSettingsDnsValidateAdditionalRrsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SyntheticMonitoringCheckSettingsDnsValidateAdditionalRrs | cdktf.IResolvable | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsDnsValidateAdditionalRrs | cdktf.IResolvable | undefined);
    private _failIfMatchesRegexp?;
    get failIfMatchesRegexp(): string[];
    set failIfMatchesRegexp(value: string[]);
    resetFailIfMatchesRegexp(): void;
    get failIfMatchesRegexpInput(): string[] | undefined;
    private _failIfNotMatchesRegexp?;
    get failIfNotMatchesRegexp(): string[];
    set failIfNotMatchesRegexp(value: string[]);
    resetFailIfNotMatchesRegexp(): void;
    get failIfNotMatchesRegexpInput(): string[] | undefined;
}
export declare class SyntheticMonitoringCheckSettingsDnsValidateAdditionalRrsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SyntheticMonitoringCheckSettingsDnsValidateAdditionalRrs[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SyntheticMonitoringCheckSettingsDnsValidateAdditionalRrsOutputReference;
}
export interface SyntheticMonitoringCheckSettingsDnsValidateAnswerRrs {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#fail_if_matches_regexp SyntheticMonitoringCheck#fail_if_matches_regexp}
    */
    readonly failIfMatchesRegexp?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#fail_if_not_matches_regexp SyntheticMonitoringCheck#fail_if_not_matches_regexp}
    */
    readonly failIfNotMatchesRegexp?: string[];
}
export declare function syntheticMonitoringCheckSettingsDnsValidateAnswerRrsToTerraform(struct?: SyntheticMonitoringCheckSettingsDnsValidateAnswerRrsOutputReference | SyntheticMonitoringCheckSettingsDnsValidateAnswerRrs): any;
export declare function syntheticMonitoringCheckSettingsDnsValidateAnswerRrsToHclTerraform(struct?: SyntheticMonitoringCheckSettingsDnsValidateAnswerRrsOutputReference | SyntheticMonitoringCheckSettingsDnsValidateAnswerRrs): any;
export declare class SyntheticMonitoringCheckSettingsDnsValidateAnswerRrsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckSettingsDnsValidateAnswerRrs | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsDnsValidateAnswerRrs | undefined);
    private _failIfMatchesRegexp?;
    get failIfMatchesRegexp(): string[];
    set failIfMatchesRegexp(value: string[]);
    resetFailIfMatchesRegexp(): void;
    get failIfMatchesRegexpInput(): string[] | undefined;
    private _failIfNotMatchesRegexp?;
    get failIfNotMatchesRegexp(): string[];
    set failIfNotMatchesRegexp(value: string[]);
    resetFailIfNotMatchesRegexp(): void;
    get failIfNotMatchesRegexpInput(): string[] | undefined;
}
export interface SyntheticMonitoringCheckSettingsDnsValidateAuthorityRrs {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#fail_if_matches_regexp SyntheticMonitoringCheck#fail_if_matches_regexp}
    */
    readonly failIfMatchesRegexp?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#fail_if_not_matches_regexp SyntheticMonitoringCheck#fail_if_not_matches_regexp}
    */
    readonly failIfNotMatchesRegexp?: string[];
}
export declare function syntheticMonitoringCheckSettingsDnsValidateAuthorityRrsToTerraform(struct?: SyntheticMonitoringCheckSettingsDnsValidateAuthorityRrsOutputReference | SyntheticMonitoringCheckSettingsDnsValidateAuthorityRrs): any;
export declare function syntheticMonitoringCheckSettingsDnsValidateAuthorityRrsToHclTerraform(struct?: SyntheticMonitoringCheckSettingsDnsValidateAuthorityRrsOutputReference | SyntheticMonitoringCheckSettingsDnsValidateAuthorityRrs): any;
export declare class SyntheticMonitoringCheckSettingsDnsValidateAuthorityRrsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckSettingsDnsValidateAuthorityRrs | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsDnsValidateAuthorityRrs | undefined);
    private _failIfMatchesRegexp?;
    get failIfMatchesRegexp(): string[];
    set failIfMatchesRegexp(value: string[]);
    resetFailIfMatchesRegexp(): void;
    get failIfMatchesRegexpInput(): string[] | undefined;
    private _failIfNotMatchesRegexp?;
    get failIfNotMatchesRegexp(): string[];
    set failIfNotMatchesRegexp(value: string[]);
    resetFailIfNotMatchesRegexp(): void;
    get failIfNotMatchesRegexpInput(): string[] | undefined;
}
export interface SyntheticMonitoringCheckSettingsDns {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#ip_version SyntheticMonitoringCheck#ip_version}
    */
    readonly ipVersion?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#port SyntheticMonitoringCheck#port}
    */
    readonly port?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#protocol SyntheticMonitoringCheck#protocol}
    */
    readonly protocol?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#record_type SyntheticMonitoringCheck#record_type}
    */
    readonly recordType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#server SyntheticMonitoringCheck#server}
    */
    readonly server?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#source_ip_address SyntheticMonitoringCheck#source_ip_address}
    */
    readonly sourceIpAddress?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#valid_r_codes SyntheticMonitoringCheck#valid_r_codes}
    */
    readonly validRCodes?: string[];
    /**
    * validate_additional_rrs block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#validate_additional_rrs SyntheticMonitoringCheck#validate_additional_rrs}
    */
    readonly validateAdditionalRrs?: SyntheticMonitoringCheckSettingsDnsValidateAdditionalRrs[] | cdktf.IResolvable;
    /**
    * validate_answer_rrs block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#validate_answer_rrs SyntheticMonitoringCheck#validate_answer_rrs}
    */
    readonly validateAnswerRrs?: SyntheticMonitoringCheckSettingsDnsValidateAnswerRrs;
    /**
    * validate_authority_rrs block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#validate_authority_rrs SyntheticMonitoringCheck#validate_authority_rrs}
    */
    readonly validateAuthorityRrs?: SyntheticMonitoringCheckSettingsDnsValidateAuthorityRrs;
}
export declare function syntheticMonitoringCheckSettingsDnsToTerraform(struct?: SyntheticMonitoringCheckSettingsDnsOutputReference | SyntheticMonitoringCheckSettingsDns): any;
export declare function syntheticMonitoringCheckSettingsDnsToHclTerraform(struct?: SyntheticMonitoringCheckSettingsDnsOutputReference | SyntheticMonitoringCheckSettingsDns): any;
export declare class SyntheticMonitoringCheckSettingsDnsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckSettingsDns | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsDns | undefined);
    private _ipVersion?;
    get ipVersion(): string;
    set ipVersion(value: string);
    resetIpVersion(): void;
    get ipVersionInput(): string | undefined;
    private _port?;
    get port(): number;
    set port(value: number);
    resetPort(): void;
    get portInput(): number | undefined;
    private _protocol?;
    get protocol(): string;
    set protocol(value: string);
    resetProtocol(): void;
    get protocolInput(): string | undefined;
    private _recordType?;
    get recordType(): string;
    set recordType(value: string);
    resetRecordType(): void;
    get recordTypeInput(): string | undefined;
    private _server?;
    get server(): string;
    set server(value: string);
    resetServer(): void;
    get serverInput(): string | undefined;
    private _sourceIpAddress?;
    get sourceIpAddress(): string;
    set sourceIpAddress(value: string);
    resetSourceIpAddress(): void;
    get sourceIpAddressInput(): string | undefined;
    private _validRCodes?;
    get validRCodes(): string[];
    set validRCodes(value: string[]);
    resetValidRCodes(): void;
    get validRCodesInput(): string[] | undefined;
    private _validateAdditionalRrs;
    get validateAdditionalRrs(): SyntheticMonitoringCheckSettingsDnsValidateAdditionalRrsList;
    putValidateAdditionalRrs(value: SyntheticMonitoringCheckSettingsDnsValidateAdditionalRrs[] | cdktf.IResolvable): void;
    resetValidateAdditionalRrs(): void;
    get validateAdditionalRrsInput(): SyntheticMonitoringCheckSettingsDnsValidateAdditionalRrs[] | cdktf.IResolvable | undefined;
    private _validateAnswerRrs;
    get validateAnswerRrs(): SyntheticMonitoringCheckSettingsDnsValidateAnswerRrsOutputReference;
    putValidateAnswerRrs(value: SyntheticMonitoringCheckSettingsDnsValidateAnswerRrs): void;
    resetValidateAnswerRrs(): void;
    get validateAnswerRrsInput(): SyntheticMonitoringCheckSettingsDnsValidateAnswerRrs | undefined;
    private _validateAuthorityRrs;
    get validateAuthorityRrs(): SyntheticMonitoringCheckSettingsDnsValidateAuthorityRrsOutputReference;
    putValidateAuthorityRrs(value: SyntheticMonitoringCheckSettingsDnsValidateAuthorityRrs): void;
    resetValidateAuthorityRrs(): void;
    get validateAuthorityRrsInput(): SyntheticMonitoringCheckSettingsDnsValidateAuthorityRrs | undefined;
}
export interface SyntheticMonitoringCheckSettingsGrpcTlsConfig {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#ca_cert SyntheticMonitoringCheck#ca_cert}
    */
    readonly caCert?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#client_cert SyntheticMonitoringCheck#client_cert}
    */
    readonly clientCert?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#client_key SyntheticMonitoringCheck#client_key}
    */
    readonly clientKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#insecure_skip_verify SyntheticMonitoringCheck#insecure_skip_verify}
    */
    readonly insecureSkipVerify?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#server_name SyntheticMonitoringCheck#server_name}
    */
    readonly serverName?: string;
}
export declare function syntheticMonitoringCheckSettingsGrpcTlsConfigToTerraform(struct?: SyntheticMonitoringCheckSettingsGrpcTlsConfigOutputReference | SyntheticMonitoringCheckSettingsGrpcTlsConfig): any;
export declare function syntheticMonitoringCheckSettingsGrpcTlsConfigToHclTerraform(struct?: SyntheticMonitoringCheckSettingsGrpcTlsConfigOutputReference | SyntheticMonitoringCheckSettingsGrpcTlsConfig): any;
export declare class SyntheticMonitoringCheckSettingsGrpcTlsConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckSettingsGrpcTlsConfig | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsGrpcTlsConfig | undefined);
    private _caCert?;
    get caCert(): string;
    set caCert(value: string);
    resetCaCert(): void;
    get caCertInput(): string | undefined;
    private _clientCert?;
    get clientCert(): string;
    set clientCert(value: string);
    resetClientCert(): void;
    get clientCertInput(): string | undefined;
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
    private _serverName?;
    get serverName(): string;
    set serverName(value: string);
    resetServerName(): void;
    get serverNameInput(): string | undefined;
}
export interface SyntheticMonitoringCheckSettingsGrpc {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#ip_version SyntheticMonitoringCheck#ip_version}
    */
    readonly ipVersion?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#service SyntheticMonitoringCheck#service}
    */
    readonly service?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#tls SyntheticMonitoringCheck#tls}
    */
    readonly tls?: boolean | cdktf.IResolvable;
    /**
    * tls_config block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#tls_config SyntheticMonitoringCheck#tls_config}
    */
    readonly tlsConfig?: SyntheticMonitoringCheckSettingsGrpcTlsConfig;
}
export declare function syntheticMonitoringCheckSettingsGrpcToTerraform(struct?: SyntheticMonitoringCheckSettingsGrpcOutputReference | SyntheticMonitoringCheckSettingsGrpc): any;
export declare function syntheticMonitoringCheckSettingsGrpcToHclTerraform(struct?: SyntheticMonitoringCheckSettingsGrpcOutputReference | SyntheticMonitoringCheckSettingsGrpc): any;
export declare class SyntheticMonitoringCheckSettingsGrpcOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckSettingsGrpc | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsGrpc | undefined);
    private _ipVersion?;
    get ipVersion(): string;
    set ipVersion(value: string);
    resetIpVersion(): void;
    get ipVersionInput(): string | undefined;
    private _service?;
    get service(): string;
    set service(value: string);
    resetService(): void;
    get serviceInput(): string | undefined;
    private _tls?;
    get tls(): boolean | cdktf.IResolvable;
    set tls(value: boolean | cdktf.IResolvable);
    resetTls(): void;
    get tlsInput(): boolean | cdktf.IResolvable | undefined;
    private _tlsConfig;
    get tlsConfig(): SyntheticMonitoringCheckSettingsGrpcTlsConfigOutputReference;
    putTlsConfig(value: SyntheticMonitoringCheckSettingsGrpcTlsConfig): void;
    resetTlsConfig(): void;
    get tlsConfigInput(): SyntheticMonitoringCheckSettingsGrpcTlsConfig | undefined;
}
export interface SyntheticMonitoringCheckSettingsHttpBasicAuth {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#password SyntheticMonitoringCheck#password}
    */
    readonly password: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#username SyntheticMonitoringCheck#username}
    */
    readonly username: string;
}
export declare function syntheticMonitoringCheckSettingsHttpBasicAuthToTerraform(struct?: SyntheticMonitoringCheckSettingsHttpBasicAuthOutputReference | SyntheticMonitoringCheckSettingsHttpBasicAuth): any;
export declare function syntheticMonitoringCheckSettingsHttpBasicAuthToHclTerraform(struct?: SyntheticMonitoringCheckSettingsHttpBasicAuthOutputReference | SyntheticMonitoringCheckSettingsHttpBasicAuth): any;
export declare class SyntheticMonitoringCheckSettingsHttpBasicAuthOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckSettingsHttpBasicAuth | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsHttpBasicAuth | undefined);
    private _password?;
    get password(): string;
    set password(value: string);
    get passwordInput(): string | undefined;
    private _username?;
    get username(): string;
    set username(value: string);
    get usernameInput(): string | undefined;
}
export interface SyntheticMonitoringCheckSettingsHttpFailIfHeaderMatchesRegexp {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#allow_missing SyntheticMonitoringCheck#allow_missing}
    */
    readonly allowMissing?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#header SyntheticMonitoringCheck#header}
    */
    readonly header: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#regexp SyntheticMonitoringCheck#regexp}
    */
    readonly regexp: string;
}
export declare function syntheticMonitoringCheckSettingsHttpFailIfHeaderMatchesRegexpToTerraform(struct?: SyntheticMonitoringCheckSettingsHttpFailIfHeaderMatchesRegexp | cdktf.IResolvable): any;
export declare function syntheticMonitoringCheckSettingsHttpFailIfHeaderMatchesRegexpToHclTerraform(struct?: SyntheticMonitoringCheckSettingsHttpFailIfHeaderMatchesRegexp | cdktf.IResolvable): any;
export declare class SyntheticMonitoringCheckSettingsHttpFailIfHeaderMatchesRegexpOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SyntheticMonitoringCheckSettingsHttpFailIfHeaderMatchesRegexp | cdktf.IResolvable | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsHttpFailIfHeaderMatchesRegexp | cdktf.IResolvable | undefined);
    private _allowMissing?;
    get allowMissing(): boolean | cdktf.IResolvable;
    set allowMissing(value: boolean | cdktf.IResolvable);
    resetAllowMissing(): void;
    get allowMissingInput(): boolean | cdktf.IResolvable | undefined;
    private _header?;
    get header(): string;
    set header(value: string);
    get headerInput(): string | undefined;
    private _regexp?;
    get regexp(): string;
    set regexp(value: string);
    get regexpInput(): string | undefined;
}
export declare class SyntheticMonitoringCheckSettingsHttpFailIfHeaderMatchesRegexpList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SyntheticMonitoringCheckSettingsHttpFailIfHeaderMatchesRegexp[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SyntheticMonitoringCheckSettingsHttpFailIfHeaderMatchesRegexpOutputReference;
}
export interface SyntheticMonitoringCheckSettingsHttpFailIfHeaderNotMatchesRegexp {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#allow_missing SyntheticMonitoringCheck#allow_missing}
    */
    readonly allowMissing?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#header SyntheticMonitoringCheck#header}
    */
    readonly header: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#regexp SyntheticMonitoringCheck#regexp}
    */
    readonly regexp: string;
}
export declare function syntheticMonitoringCheckSettingsHttpFailIfHeaderNotMatchesRegexpToTerraform(struct?: SyntheticMonitoringCheckSettingsHttpFailIfHeaderNotMatchesRegexp | cdktf.IResolvable): any;
export declare function syntheticMonitoringCheckSettingsHttpFailIfHeaderNotMatchesRegexpToHclTerraform(struct?: SyntheticMonitoringCheckSettingsHttpFailIfHeaderNotMatchesRegexp | cdktf.IResolvable): any;
export declare class SyntheticMonitoringCheckSettingsHttpFailIfHeaderNotMatchesRegexpOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SyntheticMonitoringCheckSettingsHttpFailIfHeaderNotMatchesRegexp | cdktf.IResolvable | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsHttpFailIfHeaderNotMatchesRegexp | cdktf.IResolvable | undefined);
    private _allowMissing?;
    get allowMissing(): boolean | cdktf.IResolvable;
    set allowMissing(value: boolean | cdktf.IResolvable);
    resetAllowMissing(): void;
    get allowMissingInput(): boolean | cdktf.IResolvable | undefined;
    private _header?;
    get header(): string;
    set header(value: string);
    get headerInput(): string | undefined;
    private _regexp?;
    get regexp(): string;
    set regexp(value: string);
    get regexpInput(): string | undefined;
}
export declare class SyntheticMonitoringCheckSettingsHttpFailIfHeaderNotMatchesRegexpList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SyntheticMonitoringCheckSettingsHttpFailIfHeaderNotMatchesRegexp[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SyntheticMonitoringCheckSettingsHttpFailIfHeaderNotMatchesRegexpOutputReference;
}
export interface SyntheticMonitoringCheckSettingsHttpTlsConfig {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#ca_cert SyntheticMonitoringCheck#ca_cert}
    */
    readonly caCert?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#client_cert SyntheticMonitoringCheck#client_cert}
    */
    readonly clientCert?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#client_key SyntheticMonitoringCheck#client_key}
    */
    readonly clientKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#insecure_skip_verify SyntheticMonitoringCheck#insecure_skip_verify}
    */
    readonly insecureSkipVerify?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#server_name SyntheticMonitoringCheck#server_name}
    */
    readonly serverName?: string;
}
export declare function syntheticMonitoringCheckSettingsHttpTlsConfigToTerraform(struct?: SyntheticMonitoringCheckSettingsHttpTlsConfigOutputReference | SyntheticMonitoringCheckSettingsHttpTlsConfig): any;
export declare function syntheticMonitoringCheckSettingsHttpTlsConfigToHclTerraform(struct?: SyntheticMonitoringCheckSettingsHttpTlsConfigOutputReference | SyntheticMonitoringCheckSettingsHttpTlsConfig): any;
export declare class SyntheticMonitoringCheckSettingsHttpTlsConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckSettingsHttpTlsConfig | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsHttpTlsConfig | undefined);
    private _caCert?;
    get caCert(): string;
    set caCert(value: string);
    resetCaCert(): void;
    get caCertInput(): string | undefined;
    private _clientCert?;
    get clientCert(): string;
    set clientCert(value: string);
    resetClientCert(): void;
    get clientCertInput(): string | undefined;
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
    private _serverName?;
    get serverName(): string;
    set serverName(value: string);
    resetServerName(): void;
    get serverNameInput(): string | undefined;
}
export interface SyntheticMonitoringCheckSettingsHttp {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#bearer_token SyntheticMonitoringCheck#bearer_token}
    */
    readonly bearerToken?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#body SyntheticMonitoringCheck#body}
    */
    readonly body?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#cache_busting_query_param_name SyntheticMonitoringCheck#cache_busting_query_param_name}
    */
    readonly cacheBustingQueryParamName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#compression SyntheticMonitoringCheck#compression}
    */
    readonly compression?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#fail_if_body_matches_regexp SyntheticMonitoringCheck#fail_if_body_matches_regexp}
    */
    readonly failIfBodyMatchesRegexp?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#fail_if_body_not_matches_regexp SyntheticMonitoringCheck#fail_if_body_not_matches_regexp}
    */
    readonly failIfBodyNotMatchesRegexp?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#fail_if_not_ssl SyntheticMonitoringCheck#fail_if_not_ssl}
    */
    readonly failIfNotSsl?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#fail_if_ssl SyntheticMonitoringCheck#fail_if_ssl}
    */
    readonly failIfSsl?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#headers SyntheticMonitoringCheck#headers}
    */
    readonly headers?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#ip_version SyntheticMonitoringCheck#ip_version}
    */
    readonly ipVersion?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#method SyntheticMonitoringCheck#method}
    */
    readonly method?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#no_follow_redirects SyntheticMonitoringCheck#no_follow_redirects}
    */
    readonly noFollowRedirects?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#proxy_connect_headers SyntheticMonitoringCheck#proxy_connect_headers}
    */
    readonly proxyConnectHeaders?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#proxy_url SyntheticMonitoringCheck#proxy_url}
    */
    readonly proxyUrl?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#secret_manager_enabled SyntheticMonitoringCheck#secret_manager_enabled}
    */
    readonly secretManagerEnabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#valid_http_versions SyntheticMonitoringCheck#valid_http_versions}
    */
    readonly validHttpVersions?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#valid_status_codes SyntheticMonitoringCheck#valid_status_codes}
    */
    readonly validStatusCodes?: number[];
    /**
    * basic_auth block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#basic_auth SyntheticMonitoringCheck#basic_auth}
    */
    readonly basicAuth?: SyntheticMonitoringCheckSettingsHttpBasicAuth;
    /**
    * fail_if_header_matches_regexp block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#fail_if_header_matches_regexp SyntheticMonitoringCheck#fail_if_header_matches_regexp}
    */
    readonly failIfHeaderMatchesRegexp?: SyntheticMonitoringCheckSettingsHttpFailIfHeaderMatchesRegexp[] | cdktf.IResolvable;
    /**
    * fail_if_header_not_matches_regexp block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#fail_if_header_not_matches_regexp SyntheticMonitoringCheck#fail_if_header_not_matches_regexp}
    */
    readonly failIfHeaderNotMatchesRegexp?: SyntheticMonitoringCheckSettingsHttpFailIfHeaderNotMatchesRegexp[] | cdktf.IResolvable;
    /**
    * tls_config block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#tls_config SyntheticMonitoringCheck#tls_config}
    */
    readonly tlsConfig?: SyntheticMonitoringCheckSettingsHttpTlsConfig;
}
export declare function syntheticMonitoringCheckSettingsHttpToTerraform(struct?: SyntheticMonitoringCheckSettingsHttpOutputReference | SyntheticMonitoringCheckSettingsHttp): any;
export declare function syntheticMonitoringCheckSettingsHttpToHclTerraform(struct?: SyntheticMonitoringCheckSettingsHttpOutputReference | SyntheticMonitoringCheckSettingsHttp): any;
export declare class SyntheticMonitoringCheckSettingsHttpOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckSettingsHttp | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsHttp | undefined);
    private _bearerToken?;
    get bearerToken(): string;
    set bearerToken(value: string);
    resetBearerToken(): void;
    get bearerTokenInput(): string | undefined;
    private _body?;
    get body(): string;
    set body(value: string);
    resetBody(): void;
    get bodyInput(): string | undefined;
    private _cacheBustingQueryParamName?;
    get cacheBustingQueryParamName(): string;
    set cacheBustingQueryParamName(value: string);
    resetCacheBustingQueryParamName(): void;
    get cacheBustingQueryParamNameInput(): string | undefined;
    private _compression?;
    get compression(): string;
    set compression(value: string);
    resetCompression(): void;
    get compressionInput(): string | undefined;
    private _failIfBodyMatchesRegexp?;
    get failIfBodyMatchesRegexp(): string[];
    set failIfBodyMatchesRegexp(value: string[]);
    resetFailIfBodyMatchesRegexp(): void;
    get failIfBodyMatchesRegexpInput(): string[] | undefined;
    private _failIfBodyNotMatchesRegexp?;
    get failIfBodyNotMatchesRegexp(): string[];
    set failIfBodyNotMatchesRegexp(value: string[]);
    resetFailIfBodyNotMatchesRegexp(): void;
    get failIfBodyNotMatchesRegexpInput(): string[] | undefined;
    private _failIfNotSsl?;
    get failIfNotSsl(): boolean | cdktf.IResolvable;
    set failIfNotSsl(value: boolean | cdktf.IResolvable);
    resetFailIfNotSsl(): void;
    get failIfNotSslInput(): boolean | cdktf.IResolvable | undefined;
    private _failIfSsl?;
    get failIfSsl(): boolean | cdktf.IResolvable;
    set failIfSsl(value: boolean | cdktf.IResolvable);
    resetFailIfSsl(): void;
    get failIfSslInput(): boolean | cdktf.IResolvable | undefined;
    private _headers?;
    get headers(): string[];
    set headers(value: string[]);
    resetHeaders(): void;
    get headersInput(): string[] | undefined;
    private _ipVersion?;
    get ipVersion(): string;
    set ipVersion(value: string);
    resetIpVersion(): void;
    get ipVersionInput(): string | undefined;
    private _method?;
    get method(): string;
    set method(value: string);
    resetMethod(): void;
    get methodInput(): string | undefined;
    private _noFollowRedirects?;
    get noFollowRedirects(): boolean | cdktf.IResolvable;
    set noFollowRedirects(value: boolean | cdktf.IResolvable);
    resetNoFollowRedirects(): void;
    get noFollowRedirectsInput(): boolean | cdktf.IResolvable | undefined;
    private _proxyConnectHeaders?;
    get proxyConnectHeaders(): string[];
    set proxyConnectHeaders(value: string[]);
    resetProxyConnectHeaders(): void;
    get proxyConnectHeadersInput(): string[] | undefined;
    private _proxyUrl?;
    get proxyUrl(): string;
    set proxyUrl(value: string);
    resetProxyUrl(): void;
    get proxyUrlInput(): string | undefined;
    private _secretManagerEnabled?;
    get secretManagerEnabled(): boolean | cdktf.IResolvable;
    set secretManagerEnabled(value: boolean | cdktf.IResolvable);
    resetSecretManagerEnabled(): void;
    get secretManagerEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _validHttpVersions?;
    get validHttpVersions(): string[];
    set validHttpVersions(value: string[]);
    resetValidHttpVersions(): void;
    get validHttpVersionsInput(): string[] | undefined;
    private _validStatusCodes?;
    get validStatusCodes(): number[];
    set validStatusCodes(value: number[]);
    resetValidStatusCodes(): void;
    get validStatusCodesInput(): number[] | undefined;
    private _basicAuth;
    get basicAuth(): SyntheticMonitoringCheckSettingsHttpBasicAuthOutputReference;
    putBasicAuth(value: SyntheticMonitoringCheckSettingsHttpBasicAuth): void;
    resetBasicAuth(): void;
    get basicAuthInput(): SyntheticMonitoringCheckSettingsHttpBasicAuth | undefined;
    private _failIfHeaderMatchesRegexp;
    get failIfHeaderMatchesRegexp(): SyntheticMonitoringCheckSettingsHttpFailIfHeaderMatchesRegexpList;
    putFailIfHeaderMatchesRegexp(value: SyntheticMonitoringCheckSettingsHttpFailIfHeaderMatchesRegexp[] | cdktf.IResolvable): void;
    resetFailIfHeaderMatchesRegexp(): void;
    get failIfHeaderMatchesRegexpInput(): SyntheticMonitoringCheckSettingsHttpFailIfHeaderMatchesRegexp[] | cdktf.IResolvable | undefined;
    private _failIfHeaderNotMatchesRegexp;
    get failIfHeaderNotMatchesRegexp(): SyntheticMonitoringCheckSettingsHttpFailIfHeaderNotMatchesRegexpList;
    putFailIfHeaderNotMatchesRegexp(value: SyntheticMonitoringCheckSettingsHttpFailIfHeaderNotMatchesRegexp[] | cdktf.IResolvable): void;
    resetFailIfHeaderNotMatchesRegexp(): void;
    get failIfHeaderNotMatchesRegexpInput(): SyntheticMonitoringCheckSettingsHttpFailIfHeaderNotMatchesRegexp[] | cdktf.IResolvable | undefined;
    private _tlsConfig;
    get tlsConfig(): SyntheticMonitoringCheckSettingsHttpTlsConfigOutputReference;
    putTlsConfig(value: SyntheticMonitoringCheckSettingsHttpTlsConfig): void;
    resetTlsConfig(): void;
    get tlsConfigInput(): SyntheticMonitoringCheckSettingsHttpTlsConfig | undefined;
}
export interface SyntheticMonitoringCheckSettingsMultihttpEntriesAssertions {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#condition SyntheticMonitoringCheck#condition}
    */
    readonly condition?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#expression SyntheticMonitoringCheck#expression}
    */
    readonly expression?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#subject SyntheticMonitoringCheck#subject}
    */
    readonly subject?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#type SyntheticMonitoringCheck#type}
    */
    readonly type: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#value SyntheticMonitoringCheck#value}
    */
    readonly value?: string;
}
export declare function syntheticMonitoringCheckSettingsMultihttpEntriesAssertionsToTerraform(struct?: SyntheticMonitoringCheckSettingsMultihttpEntriesAssertions | cdktf.IResolvable): any;
export declare function syntheticMonitoringCheckSettingsMultihttpEntriesAssertionsToHclTerraform(struct?: SyntheticMonitoringCheckSettingsMultihttpEntriesAssertions | cdktf.IResolvable): any;
export declare class SyntheticMonitoringCheckSettingsMultihttpEntriesAssertionsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SyntheticMonitoringCheckSettingsMultihttpEntriesAssertions | cdktf.IResolvable | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsMultihttpEntriesAssertions | cdktf.IResolvable | undefined);
    private _condition?;
    get condition(): string;
    set condition(value: string);
    resetCondition(): void;
    get conditionInput(): string | undefined;
    private _expression?;
    get expression(): string;
    set expression(value: string);
    resetExpression(): void;
    get expressionInput(): string | undefined;
    private _subject?;
    get subject(): string;
    set subject(value: string);
    resetSubject(): void;
    get subjectInput(): string | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    resetValue(): void;
    get valueInput(): string | undefined;
}
export declare class SyntheticMonitoringCheckSettingsMultihttpEntriesAssertionsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SyntheticMonitoringCheckSettingsMultihttpEntriesAssertions[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SyntheticMonitoringCheckSettingsMultihttpEntriesAssertionsOutputReference;
}
export interface SyntheticMonitoringCheckSettingsMultihttpEntriesRequestBody {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#content_encoding SyntheticMonitoringCheck#content_encoding}
    */
    readonly contentEncoding?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#content_type SyntheticMonitoringCheck#content_type}
    */
    readonly contentType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#payload SyntheticMonitoringCheck#payload}
    */
    readonly payload?: string;
}
export declare function syntheticMonitoringCheckSettingsMultihttpEntriesRequestBodyToTerraform(struct?: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestBody | cdktf.IResolvable): any;
export declare function syntheticMonitoringCheckSettingsMultihttpEntriesRequestBodyToHclTerraform(struct?: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestBody | cdktf.IResolvable): any;
export declare class SyntheticMonitoringCheckSettingsMultihttpEntriesRequestBodyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SyntheticMonitoringCheckSettingsMultihttpEntriesRequestBody | cdktf.IResolvable | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestBody | cdktf.IResolvable | undefined);
    private _contentEncoding?;
    get contentEncoding(): string;
    set contentEncoding(value: string);
    resetContentEncoding(): void;
    get contentEncodingInput(): string | undefined;
    private _contentType?;
    get contentType(): string;
    set contentType(value: string);
    resetContentType(): void;
    get contentTypeInput(): string | undefined;
    private _payload?;
    get payload(): string;
    set payload(value: string);
    resetPayload(): void;
    get payloadInput(): string | undefined;
}
export declare class SyntheticMonitoringCheckSettingsMultihttpEntriesRequestBodyList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestBody[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SyntheticMonitoringCheckSettingsMultihttpEntriesRequestBodyOutputReference;
}
export interface SyntheticMonitoringCheckSettingsMultihttpEntriesRequestHeaders {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#name SyntheticMonitoringCheck#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#value SyntheticMonitoringCheck#value}
    */
    readonly value: string;
}
export declare function syntheticMonitoringCheckSettingsMultihttpEntriesRequestHeadersToTerraform(struct?: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestHeaders | cdktf.IResolvable): any;
export declare function syntheticMonitoringCheckSettingsMultihttpEntriesRequestHeadersToHclTerraform(struct?: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestHeaders | cdktf.IResolvable): any;
export declare class SyntheticMonitoringCheckSettingsMultihttpEntriesRequestHeadersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SyntheticMonitoringCheckSettingsMultihttpEntriesRequestHeaders | cdktf.IResolvable | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestHeaders | cdktf.IResolvable | undefined);
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class SyntheticMonitoringCheckSettingsMultihttpEntriesRequestHeadersList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestHeaders[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SyntheticMonitoringCheckSettingsMultihttpEntriesRequestHeadersOutputReference;
}
export interface SyntheticMonitoringCheckSettingsMultihttpEntriesRequestQueryFields {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#name SyntheticMonitoringCheck#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#value SyntheticMonitoringCheck#value}
    */
    readonly value: string;
}
export declare function syntheticMonitoringCheckSettingsMultihttpEntriesRequestQueryFieldsToTerraform(struct?: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestQueryFields | cdktf.IResolvable): any;
export declare function syntheticMonitoringCheckSettingsMultihttpEntriesRequestQueryFieldsToHclTerraform(struct?: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestQueryFields | cdktf.IResolvable): any;
export declare class SyntheticMonitoringCheckSettingsMultihttpEntriesRequestQueryFieldsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SyntheticMonitoringCheckSettingsMultihttpEntriesRequestQueryFields | cdktf.IResolvable | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestQueryFields | cdktf.IResolvable | undefined);
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class SyntheticMonitoringCheckSettingsMultihttpEntriesRequestQueryFieldsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestQueryFields[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SyntheticMonitoringCheckSettingsMultihttpEntriesRequestQueryFieldsOutputReference;
}
export interface SyntheticMonitoringCheckSettingsMultihttpEntriesRequest {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#method SyntheticMonitoringCheck#method}
    */
    readonly method: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#url SyntheticMonitoringCheck#url}
    */
    readonly url: string;
    /**
    * body block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#body SyntheticMonitoringCheck#body}
    */
    readonly body?: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestBody[] | cdktf.IResolvable;
    /**
    * headers block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#headers SyntheticMonitoringCheck#headers}
    */
    readonly headers?: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestHeaders[] | cdktf.IResolvable;
    /**
    * query_fields block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#query_fields SyntheticMonitoringCheck#query_fields}
    */
    readonly queryFields?: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestQueryFields[] | cdktf.IResolvable;
}
export declare function syntheticMonitoringCheckSettingsMultihttpEntriesRequestToTerraform(struct?: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestOutputReference | SyntheticMonitoringCheckSettingsMultihttpEntriesRequest): any;
export declare function syntheticMonitoringCheckSettingsMultihttpEntriesRequestToHclTerraform(struct?: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestOutputReference | SyntheticMonitoringCheckSettingsMultihttpEntriesRequest): any;
export declare class SyntheticMonitoringCheckSettingsMultihttpEntriesRequestOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckSettingsMultihttpEntriesRequest | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsMultihttpEntriesRequest | undefined);
    private _method?;
    get method(): string;
    set method(value: string);
    get methodInput(): string | undefined;
    private _url?;
    get url(): string;
    set url(value: string);
    get urlInput(): string | undefined;
    private _body;
    get body(): SyntheticMonitoringCheckSettingsMultihttpEntriesRequestBodyList;
    putBody(value: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestBody[] | cdktf.IResolvable): void;
    resetBody(): void;
    get bodyInput(): SyntheticMonitoringCheckSettingsMultihttpEntriesRequestBody[] | cdktf.IResolvable | undefined;
    private _headers;
    get headers(): SyntheticMonitoringCheckSettingsMultihttpEntriesRequestHeadersList;
    putHeaders(value: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestHeaders[] | cdktf.IResolvable): void;
    resetHeaders(): void;
    get headersInput(): SyntheticMonitoringCheckSettingsMultihttpEntriesRequestHeaders[] | cdktf.IResolvable | undefined;
    private _queryFields;
    get queryFields(): SyntheticMonitoringCheckSettingsMultihttpEntriesRequestQueryFieldsList;
    putQueryFields(value: SyntheticMonitoringCheckSettingsMultihttpEntriesRequestQueryFields[] | cdktf.IResolvable): void;
    resetQueryFields(): void;
    get queryFieldsInput(): SyntheticMonitoringCheckSettingsMultihttpEntriesRequestQueryFields[] | cdktf.IResolvable | undefined;
}
export interface SyntheticMonitoringCheckSettingsMultihttpEntriesVariables {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#attribute SyntheticMonitoringCheck#attribute}
    */
    readonly attribute?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#expression SyntheticMonitoringCheck#expression}
    */
    readonly expression?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#name SyntheticMonitoringCheck#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#type SyntheticMonitoringCheck#type}
    */
    readonly type: string;
}
export declare function syntheticMonitoringCheckSettingsMultihttpEntriesVariablesToTerraform(struct?: SyntheticMonitoringCheckSettingsMultihttpEntriesVariables | cdktf.IResolvable): any;
export declare function syntheticMonitoringCheckSettingsMultihttpEntriesVariablesToHclTerraform(struct?: SyntheticMonitoringCheckSettingsMultihttpEntriesVariables | cdktf.IResolvable): any;
export declare class SyntheticMonitoringCheckSettingsMultihttpEntriesVariablesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SyntheticMonitoringCheckSettingsMultihttpEntriesVariables | cdktf.IResolvable | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsMultihttpEntriesVariables | cdktf.IResolvable | undefined);
    private _attribute?;
    get attribute(): string;
    set attribute(value: string);
    resetAttribute(): void;
    get attributeInput(): string | undefined;
    private _expression?;
    get expression(): string;
    set expression(value: string);
    resetExpression(): void;
    get expressionInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
}
export declare class SyntheticMonitoringCheckSettingsMultihttpEntriesVariablesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SyntheticMonitoringCheckSettingsMultihttpEntriesVariables[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SyntheticMonitoringCheckSettingsMultihttpEntriesVariablesOutputReference;
}
export interface SyntheticMonitoringCheckSettingsMultihttpEntries {
    /**
    * assertions block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#assertions SyntheticMonitoringCheck#assertions}
    */
    readonly assertions?: SyntheticMonitoringCheckSettingsMultihttpEntriesAssertions[] | cdktf.IResolvable;
    /**
    * request block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#request SyntheticMonitoringCheck#request}
    */
    readonly request?: SyntheticMonitoringCheckSettingsMultihttpEntriesRequest;
    /**
    * variables block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#variables SyntheticMonitoringCheck#variables}
    */
    readonly variables?: SyntheticMonitoringCheckSettingsMultihttpEntriesVariables[] | cdktf.IResolvable;
}
export declare function syntheticMonitoringCheckSettingsMultihttpEntriesToTerraform(struct?: SyntheticMonitoringCheckSettingsMultihttpEntries | cdktf.IResolvable): any;
export declare function syntheticMonitoringCheckSettingsMultihttpEntriesToHclTerraform(struct?: SyntheticMonitoringCheckSettingsMultihttpEntries | cdktf.IResolvable): any;
export declare class SyntheticMonitoringCheckSettingsMultihttpEntriesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SyntheticMonitoringCheckSettingsMultihttpEntries | cdktf.IResolvable | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsMultihttpEntries | cdktf.IResolvable | undefined);
    private _assertions;
    get assertions(): SyntheticMonitoringCheckSettingsMultihttpEntriesAssertionsList;
    putAssertions(value: SyntheticMonitoringCheckSettingsMultihttpEntriesAssertions[] | cdktf.IResolvable): void;
    resetAssertions(): void;
    get assertionsInput(): SyntheticMonitoringCheckSettingsMultihttpEntriesAssertions[] | cdktf.IResolvable | undefined;
    private _request;
    get request(): SyntheticMonitoringCheckSettingsMultihttpEntriesRequestOutputReference;
    putRequest(value: SyntheticMonitoringCheckSettingsMultihttpEntriesRequest): void;
    resetRequest(): void;
    get requestInput(): SyntheticMonitoringCheckSettingsMultihttpEntriesRequest | undefined;
    private _variables;
    get variables(): SyntheticMonitoringCheckSettingsMultihttpEntriesVariablesList;
    putVariables(value: SyntheticMonitoringCheckSettingsMultihttpEntriesVariables[] | cdktf.IResolvable): void;
    resetVariables(): void;
    get variablesInput(): SyntheticMonitoringCheckSettingsMultihttpEntriesVariables[] | cdktf.IResolvable | undefined;
}
export declare class SyntheticMonitoringCheckSettingsMultihttpEntriesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SyntheticMonitoringCheckSettingsMultihttpEntries[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SyntheticMonitoringCheckSettingsMultihttpEntriesOutputReference;
}
export interface SyntheticMonitoringCheckSettingsMultihttp {
    /**
    * entries block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#entries SyntheticMonitoringCheck#entries}
    */
    readonly entries?: SyntheticMonitoringCheckSettingsMultihttpEntries[] | cdktf.IResolvable;
}
export declare function syntheticMonitoringCheckSettingsMultihttpToTerraform(struct?: SyntheticMonitoringCheckSettingsMultihttpOutputReference | SyntheticMonitoringCheckSettingsMultihttp): any;
export declare function syntheticMonitoringCheckSettingsMultihttpToHclTerraform(struct?: SyntheticMonitoringCheckSettingsMultihttpOutputReference | SyntheticMonitoringCheckSettingsMultihttp): any;
export declare class SyntheticMonitoringCheckSettingsMultihttpOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckSettingsMultihttp | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsMultihttp | undefined);
    private _entries;
    get entries(): SyntheticMonitoringCheckSettingsMultihttpEntriesList;
    putEntries(value: SyntheticMonitoringCheckSettingsMultihttpEntries[] | cdktf.IResolvable): void;
    resetEntries(): void;
    get entriesInput(): SyntheticMonitoringCheckSettingsMultihttpEntries[] | cdktf.IResolvable | undefined;
}
export interface SyntheticMonitoringCheckSettingsPing {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#dont_fragment SyntheticMonitoringCheck#dont_fragment}
    */
    readonly dontFragment?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#ip_version SyntheticMonitoringCheck#ip_version}
    */
    readonly ipVersion?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#payload_size SyntheticMonitoringCheck#payload_size}
    */
    readonly payloadSize?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#source_ip_address SyntheticMonitoringCheck#source_ip_address}
    */
    readonly sourceIpAddress?: string;
}
export declare function syntheticMonitoringCheckSettingsPingToTerraform(struct?: SyntheticMonitoringCheckSettingsPingOutputReference | SyntheticMonitoringCheckSettingsPing): any;
export declare function syntheticMonitoringCheckSettingsPingToHclTerraform(struct?: SyntheticMonitoringCheckSettingsPingOutputReference | SyntheticMonitoringCheckSettingsPing): any;
export declare class SyntheticMonitoringCheckSettingsPingOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckSettingsPing | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsPing | undefined);
    private _dontFragment?;
    get dontFragment(): boolean | cdktf.IResolvable;
    set dontFragment(value: boolean | cdktf.IResolvable);
    resetDontFragment(): void;
    get dontFragmentInput(): boolean | cdktf.IResolvable | undefined;
    private _ipVersion?;
    get ipVersion(): string;
    set ipVersion(value: string);
    resetIpVersion(): void;
    get ipVersionInput(): string | undefined;
    private _payloadSize?;
    get payloadSize(): number;
    set payloadSize(value: number);
    resetPayloadSize(): void;
    get payloadSizeInput(): number | undefined;
    private _sourceIpAddress?;
    get sourceIpAddress(): string;
    set sourceIpAddress(value: string);
    resetSourceIpAddress(): void;
    get sourceIpAddressInput(): string | undefined;
}
export interface SyntheticMonitoringCheckSettingsScripted {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#script SyntheticMonitoringCheck#script}
    */
    readonly script: string;
}
export declare function syntheticMonitoringCheckSettingsScriptedToTerraform(struct?: SyntheticMonitoringCheckSettingsScriptedOutputReference | SyntheticMonitoringCheckSettingsScripted): any;
export declare function syntheticMonitoringCheckSettingsScriptedToHclTerraform(struct?: SyntheticMonitoringCheckSettingsScriptedOutputReference | SyntheticMonitoringCheckSettingsScripted): any;
export declare class SyntheticMonitoringCheckSettingsScriptedOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckSettingsScripted | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsScripted | undefined);
    private _script?;
    get script(): string;
    set script(value: string);
    get scriptInput(): string | undefined;
}
export interface SyntheticMonitoringCheckSettingsTcpQueryResponse {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#expect SyntheticMonitoringCheck#expect}
    */
    readonly expect: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#send SyntheticMonitoringCheck#send}
    */
    readonly send: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#start_tls SyntheticMonitoringCheck#start_tls}
    */
    readonly startTls?: boolean | cdktf.IResolvable;
}
export declare function syntheticMonitoringCheckSettingsTcpQueryResponseToTerraform(struct?: SyntheticMonitoringCheckSettingsTcpQueryResponse | cdktf.IResolvable): any;
export declare function syntheticMonitoringCheckSettingsTcpQueryResponseToHclTerraform(struct?: SyntheticMonitoringCheckSettingsTcpQueryResponse | cdktf.IResolvable): any;
export declare class SyntheticMonitoringCheckSettingsTcpQueryResponseOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SyntheticMonitoringCheckSettingsTcpQueryResponse | cdktf.IResolvable | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsTcpQueryResponse | cdktf.IResolvable | undefined);
    private _expect?;
    get expect(): string;
    set expect(value: string);
    get expectInput(): string | undefined;
    private _send?;
    get send(): string;
    set send(value: string);
    get sendInput(): string | undefined;
    private _startTls?;
    get startTls(): boolean | cdktf.IResolvable;
    set startTls(value: boolean | cdktf.IResolvable);
    resetStartTls(): void;
    get startTlsInput(): boolean | cdktf.IResolvable | undefined;
}
export declare class SyntheticMonitoringCheckSettingsTcpQueryResponseList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SyntheticMonitoringCheckSettingsTcpQueryResponse[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SyntheticMonitoringCheckSettingsTcpQueryResponseOutputReference;
}
export interface SyntheticMonitoringCheckSettingsTcpTlsConfig {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#ca_cert SyntheticMonitoringCheck#ca_cert}
    */
    readonly caCert?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#client_cert SyntheticMonitoringCheck#client_cert}
    */
    readonly clientCert?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#client_key SyntheticMonitoringCheck#client_key}
    */
    readonly clientKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#insecure_skip_verify SyntheticMonitoringCheck#insecure_skip_verify}
    */
    readonly insecureSkipVerify?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#server_name SyntheticMonitoringCheck#server_name}
    */
    readonly serverName?: string;
}
export declare function syntheticMonitoringCheckSettingsTcpTlsConfigToTerraform(struct?: SyntheticMonitoringCheckSettingsTcpTlsConfigOutputReference | SyntheticMonitoringCheckSettingsTcpTlsConfig): any;
export declare function syntheticMonitoringCheckSettingsTcpTlsConfigToHclTerraform(struct?: SyntheticMonitoringCheckSettingsTcpTlsConfigOutputReference | SyntheticMonitoringCheckSettingsTcpTlsConfig): any;
export declare class SyntheticMonitoringCheckSettingsTcpTlsConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckSettingsTcpTlsConfig | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsTcpTlsConfig | undefined);
    private _caCert?;
    get caCert(): string;
    set caCert(value: string);
    resetCaCert(): void;
    get caCertInput(): string | undefined;
    private _clientCert?;
    get clientCert(): string;
    set clientCert(value: string);
    resetClientCert(): void;
    get clientCertInput(): string | undefined;
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
    private _serverName?;
    get serverName(): string;
    set serverName(value: string);
    resetServerName(): void;
    get serverNameInput(): string | undefined;
}
export interface SyntheticMonitoringCheckSettingsTcp {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#ip_version SyntheticMonitoringCheck#ip_version}
    */
    readonly ipVersion?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#source_ip_address SyntheticMonitoringCheck#source_ip_address}
    */
    readonly sourceIpAddress?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#tls SyntheticMonitoringCheck#tls}
    */
    readonly tls?: boolean | cdktf.IResolvable;
    /**
    * query_response block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#query_response SyntheticMonitoringCheck#query_response}
    */
    readonly queryResponse?: SyntheticMonitoringCheckSettingsTcpQueryResponse[] | cdktf.IResolvable;
    /**
    * tls_config block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#tls_config SyntheticMonitoringCheck#tls_config}
    */
    readonly tlsConfig?: SyntheticMonitoringCheckSettingsTcpTlsConfig;
}
export declare function syntheticMonitoringCheckSettingsTcpToTerraform(struct?: SyntheticMonitoringCheckSettingsTcpOutputReference | SyntheticMonitoringCheckSettingsTcp): any;
export declare function syntheticMonitoringCheckSettingsTcpToHclTerraform(struct?: SyntheticMonitoringCheckSettingsTcpOutputReference | SyntheticMonitoringCheckSettingsTcp): any;
export declare class SyntheticMonitoringCheckSettingsTcpOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckSettingsTcp | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsTcp | undefined);
    private _ipVersion?;
    get ipVersion(): string;
    set ipVersion(value: string);
    resetIpVersion(): void;
    get ipVersionInput(): string | undefined;
    private _sourceIpAddress?;
    get sourceIpAddress(): string;
    set sourceIpAddress(value: string);
    resetSourceIpAddress(): void;
    get sourceIpAddressInput(): string | undefined;
    private _tls?;
    get tls(): boolean | cdktf.IResolvable;
    set tls(value: boolean | cdktf.IResolvable);
    resetTls(): void;
    get tlsInput(): boolean | cdktf.IResolvable | undefined;
    private _queryResponse;
    get queryResponse(): SyntheticMonitoringCheckSettingsTcpQueryResponseList;
    putQueryResponse(value: SyntheticMonitoringCheckSettingsTcpQueryResponse[] | cdktf.IResolvable): void;
    resetQueryResponse(): void;
    get queryResponseInput(): SyntheticMonitoringCheckSettingsTcpQueryResponse[] | cdktf.IResolvable | undefined;
    private _tlsConfig;
    get tlsConfig(): SyntheticMonitoringCheckSettingsTcpTlsConfigOutputReference;
    putTlsConfig(value: SyntheticMonitoringCheckSettingsTcpTlsConfig): void;
    resetTlsConfig(): void;
    get tlsConfigInput(): SyntheticMonitoringCheckSettingsTcpTlsConfig | undefined;
}
export interface SyntheticMonitoringCheckSettingsTraceroute {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#max_hops SyntheticMonitoringCheck#max_hops}
    */
    readonly maxHops?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#max_unknown_hops SyntheticMonitoringCheck#max_unknown_hops}
    */
    readonly maxUnknownHops?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#ptr_lookup SyntheticMonitoringCheck#ptr_lookup}
    */
    readonly ptrLookup?: boolean | cdktf.IResolvable;
}
export declare function syntheticMonitoringCheckSettingsTracerouteToTerraform(struct?: SyntheticMonitoringCheckSettingsTracerouteOutputReference | SyntheticMonitoringCheckSettingsTraceroute): any;
export declare function syntheticMonitoringCheckSettingsTracerouteToHclTerraform(struct?: SyntheticMonitoringCheckSettingsTracerouteOutputReference | SyntheticMonitoringCheckSettingsTraceroute): any;
export declare class SyntheticMonitoringCheckSettingsTracerouteOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckSettingsTraceroute | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettingsTraceroute | undefined);
    private _maxHops?;
    get maxHops(): number;
    set maxHops(value: number);
    resetMaxHops(): void;
    get maxHopsInput(): number | undefined;
    private _maxUnknownHops?;
    get maxUnknownHops(): number;
    set maxUnknownHops(value: number);
    resetMaxUnknownHops(): void;
    get maxUnknownHopsInput(): number | undefined;
    private _ptrLookup?;
    get ptrLookup(): boolean | cdktf.IResolvable;
    set ptrLookup(value: boolean | cdktf.IResolvable);
    resetPtrLookup(): void;
    get ptrLookupInput(): boolean | cdktf.IResolvable | undefined;
}
export interface SyntheticMonitoringCheckSettings {
    /**
    * browser block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#browser SyntheticMonitoringCheck#browser}
    */
    readonly browser?: SyntheticMonitoringCheckSettingsBrowser;
    /**
    * dns block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#dns SyntheticMonitoringCheck#dns}
    */
    readonly dns?: SyntheticMonitoringCheckSettingsDns;
    /**
    * grpc block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#grpc SyntheticMonitoringCheck#grpc}
    */
    readonly grpc?: SyntheticMonitoringCheckSettingsGrpc;
    /**
    * http block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#http SyntheticMonitoringCheck#http}
    */
    readonly http?: SyntheticMonitoringCheckSettingsHttp;
    /**
    * multihttp block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#multihttp SyntheticMonitoringCheck#multihttp}
    */
    readonly multihttp?: SyntheticMonitoringCheckSettingsMultihttp;
    /**
    * ping block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#ping SyntheticMonitoringCheck#ping}
    */
    readonly ping?: SyntheticMonitoringCheckSettingsPing;
    /**
    * scripted block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#scripted SyntheticMonitoringCheck#scripted}
    */
    readonly scripted?: SyntheticMonitoringCheckSettingsScripted;
    /**
    * tcp block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#tcp SyntheticMonitoringCheck#tcp}
    */
    readonly tcp?: SyntheticMonitoringCheckSettingsTcp;
    /**
    * traceroute block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#traceroute SyntheticMonitoringCheck#traceroute}
    */
    readonly traceroute?: SyntheticMonitoringCheckSettingsTraceroute;
}
export declare function syntheticMonitoringCheckSettingsToTerraform(struct?: SyntheticMonitoringCheckSettingsOutputReference | SyntheticMonitoringCheckSettings): any;
export declare function syntheticMonitoringCheckSettingsToHclTerraform(struct?: SyntheticMonitoringCheckSettingsOutputReference | SyntheticMonitoringCheckSettings): any;
export declare class SyntheticMonitoringCheckSettingsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): SyntheticMonitoringCheckSettings | undefined;
    set internalValue(value: SyntheticMonitoringCheckSettings | undefined);
    private _browser;
    get browser(): SyntheticMonitoringCheckSettingsBrowserOutputReference;
    putBrowser(value: SyntheticMonitoringCheckSettingsBrowser): void;
    resetBrowser(): void;
    get browserInput(): SyntheticMonitoringCheckSettingsBrowser | undefined;
    private _dns;
    get dns(): SyntheticMonitoringCheckSettingsDnsOutputReference;
    putDns(value: SyntheticMonitoringCheckSettingsDns): void;
    resetDns(): void;
    get dnsInput(): SyntheticMonitoringCheckSettingsDns | undefined;
    private _grpc;
    get grpc(): SyntheticMonitoringCheckSettingsGrpcOutputReference;
    putGrpc(value: SyntheticMonitoringCheckSettingsGrpc): void;
    resetGrpc(): void;
    get grpcInput(): SyntheticMonitoringCheckSettingsGrpc | undefined;
    private _http;
    get http(): SyntheticMonitoringCheckSettingsHttpOutputReference;
    putHttp(value: SyntheticMonitoringCheckSettingsHttp): void;
    resetHttp(): void;
    get httpInput(): SyntheticMonitoringCheckSettingsHttp | undefined;
    private _multihttp;
    get multihttp(): SyntheticMonitoringCheckSettingsMultihttpOutputReference;
    putMultihttp(value: SyntheticMonitoringCheckSettingsMultihttp): void;
    resetMultihttp(): void;
    get multihttpInput(): SyntheticMonitoringCheckSettingsMultihttp | undefined;
    private _ping;
    get ping(): SyntheticMonitoringCheckSettingsPingOutputReference;
    putPing(value: SyntheticMonitoringCheckSettingsPing): void;
    resetPing(): void;
    get pingInput(): SyntheticMonitoringCheckSettingsPing | undefined;
    private _scripted;
    get scripted(): SyntheticMonitoringCheckSettingsScriptedOutputReference;
    putScripted(value: SyntheticMonitoringCheckSettingsScripted): void;
    resetScripted(): void;
    get scriptedInput(): SyntheticMonitoringCheckSettingsScripted | undefined;
    private _tcp;
    get tcp(): SyntheticMonitoringCheckSettingsTcpOutputReference;
    putTcp(value: SyntheticMonitoringCheckSettingsTcp): void;
    resetTcp(): void;
    get tcpInput(): SyntheticMonitoringCheckSettingsTcp | undefined;
    private _traceroute;
    get traceroute(): SyntheticMonitoringCheckSettingsTracerouteOutputReference;
    putTraceroute(value: SyntheticMonitoringCheckSettingsTraceroute): void;
    resetTraceroute(): void;
    get tracerouteInput(): SyntheticMonitoringCheckSettingsTraceroute | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check grafana_synthetic_monitoring_check}
*/
export declare class SyntheticMonitoringCheck extends cdktf.TerraformResource {
    static readonly tfResourceType = "grafana_synthetic_monitoring_check";
    /**
    * Generates CDKTF code for importing a SyntheticMonitoringCheck resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the SyntheticMonitoringCheck to import
    * @param importFromId The id of the existing SyntheticMonitoringCheck that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the SyntheticMonitoringCheck to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/synthetic_monitoring_check grafana_synthetic_monitoring_check} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options SyntheticMonitoringCheckConfig
    */
    constructor(scope: Construct, id: string, config: SyntheticMonitoringCheckConfig);
    private _alertSensitivity?;
    get alertSensitivity(): string;
    set alertSensitivity(value: string);
    resetAlertSensitivity(): void;
    get alertSensitivityInput(): string | undefined;
    private _basicMetricsOnly?;
    get basicMetricsOnly(): boolean | cdktf.IResolvable;
    set basicMetricsOnly(value: boolean | cdktf.IResolvable);
    resetBasicMetricsOnly(): void;
    get basicMetricsOnlyInput(): boolean | cdktf.IResolvable | undefined;
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
    private _folderUid?;
    get folderUid(): string;
    set folderUid(value: string);
    resetFolderUid(): void;
    get folderUidInput(): string | undefined;
    private _frequency?;
    get frequency(): number;
    set frequency(value: number);
    resetFrequency(): void;
    get frequencyInput(): number | undefined;
    get id(): string;
    private _job?;
    get job(): string;
    set job(value: string);
    get jobInput(): string | undefined;
    private _labels?;
    get labels(): {
        [key: string]: string;
    };
    set labels(value: {
        [key: string]: string;
    });
    resetLabels(): void;
    get labelsInput(): {
        [key: string]: string;
    } | undefined;
    private _probes?;
    get probes(): number[];
    set probes(value: number[]);
    get probesInput(): number[] | undefined;
    private _target?;
    get target(): string;
    set target(value: string);
    get targetInput(): string | undefined;
    get tenantId(): number;
    private _timeout?;
    get timeout(): number;
    set timeout(value: number);
    resetTimeout(): void;
    get timeoutInput(): number | undefined;
    private _channels;
    get channels(): SyntheticMonitoringCheckChannelsOutputReference;
    putChannels(value: SyntheticMonitoringCheckChannels): void;
    resetChannels(): void;
    get channelsInput(): SyntheticMonitoringCheckChannels | undefined;
    private _settings;
    get settings(): SyntheticMonitoringCheckSettingsOutputReference;
    putSettings(value: SyntheticMonitoringCheckSettings): void;
    get settingsInput(): SyntheticMonitoringCheckSettings | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
