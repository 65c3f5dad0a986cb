import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ReportConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#formats Report#formats}
    */
    readonly formats?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#include_dashboard_link Report#include_dashboard_link}
    */
    readonly includeDashboardLink?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#include_table_csv Report#include_table_csv}
    */
    readonly includeTableCsv?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#layout Report#layout}
    */
    readonly layout?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#message Report#message}
    */
    readonly message?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#name Report#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#org_id Report#org_id}
    */
    readonly orgId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#orientation Report#orientation}
    */
    readonly orientation?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#recipients Report#recipients}
    */
    readonly recipients: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#reply_to Report#reply_to}
    */
    readonly replyTo?: string;
    /**
    * dashboards block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#dashboards Report#dashboards}
    */
    readonly dashboards?: ReportDashboards[] | cdktf.IResolvable;
    /**
    * schedule block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#schedule Report#schedule}
    */
    readonly schedule?: ReportSchedule[] | cdktf.IResolvable;
}
export interface ReportDashboardsTimeRange {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#from Report#from}
    */
    readonly from?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#to Report#to}
    */
    readonly to?: string;
}
export declare function reportDashboardsTimeRangeToTerraform(struct?: ReportDashboardsTimeRange | cdktf.IResolvable): any;
export declare function reportDashboardsTimeRangeToHclTerraform(struct?: ReportDashboardsTimeRange | cdktf.IResolvable): any;
export declare class ReportDashboardsTimeRangeOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ReportDashboardsTimeRange | cdktf.IResolvable | undefined;
    set internalValue(value: ReportDashboardsTimeRange | cdktf.IResolvable | undefined);
    private _from?;
    get from(): string;
    set from(value: string);
    resetFrom(): void;
    get fromInput(): string | undefined;
    private _to?;
    get to(): string;
    set to(value: string);
    resetTo(): void;
    get toInput(): string | undefined;
}
export declare class ReportDashboardsTimeRangeList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ReportDashboardsTimeRange[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ReportDashboardsTimeRangeOutputReference;
}
export interface ReportDashboards {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#report_variables Report#report_variables}
    */
    readonly reportVariables?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#uid Report#uid}
    */
    readonly uid: string;
    /**
    * time_range block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#time_range Report#time_range}
    */
    readonly timeRange?: ReportDashboardsTimeRange[] | cdktf.IResolvable;
}
export declare function reportDashboardsToTerraform(struct?: ReportDashboards | cdktf.IResolvable): any;
export declare function reportDashboardsToHclTerraform(struct?: ReportDashboards | cdktf.IResolvable): any;
export declare class ReportDashboardsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ReportDashboards | cdktf.IResolvable | undefined;
    set internalValue(value: ReportDashboards | cdktf.IResolvable | undefined);
    private _reportVariables?;
    get reportVariables(): {
        [key: string]: string;
    };
    set reportVariables(value: {
        [key: string]: string;
    });
    resetReportVariables(): void;
    get reportVariablesInput(): {
        [key: string]: string;
    } | undefined;
    private _uid?;
    get uid(): string;
    set uid(value: string);
    get uidInput(): string | undefined;
    private _timeRange;
    get timeRange(): ReportDashboardsTimeRangeList;
    putTimeRange(value: ReportDashboardsTimeRange[] | cdktf.IResolvable): void;
    resetTimeRange(): void;
    get timeRangeInput(): ReportDashboardsTimeRange[] | cdktf.IResolvable | undefined;
}
export declare class ReportDashboardsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ReportDashboards[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ReportDashboardsOutputReference;
}
export interface ReportSchedule {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#custom_interval Report#custom_interval}
    */
    readonly customInterval?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#end_time Report#end_time}
    */
    readonly endTime?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#frequency Report#frequency}
    */
    readonly frequency: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#last_day_of_month Report#last_day_of_month}
    */
    readonly lastDayOfMonth?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#start_time Report#start_time}
    */
    readonly startTime?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#timezone Report#timezone}
    */
    readonly timezone?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#workdays_only Report#workdays_only}
    */
    readonly workdaysOnly?: boolean | cdktf.IResolvable;
}
export declare function reportScheduleToTerraform(struct?: ReportSchedule | cdktf.IResolvable): any;
export declare function reportScheduleToHclTerraform(struct?: ReportSchedule | cdktf.IResolvable): any;
export declare class ReportScheduleOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ReportSchedule | cdktf.IResolvable | undefined;
    set internalValue(value: ReportSchedule | cdktf.IResolvable | undefined);
    private _customInterval?;
    get customInterval(): string;
    set customInterval(value: string);
    resetCustomInterval(): void;
    get customIntervalInput(): string | undefined;
    private _endTime?;
    get endTime(): string;
    set endTime(value: string);
    resetEndTime(): void;
    get endTimeInput(): string | undefined;
    private _frequency?;
    get frequency(): string;
    set frequency(value: string);
    get frequencyInput(): string | undefined;
    private _lastDayOfMonth?;
    get lastDayOfMonth(): boolean | cdktf.IResolvable;
    set lastDayOfMonth(value: boolean | cdktf.IResolvable);
    resetLastDayOfMonth(): void;
    get lastDayOfMonthInput(): boolean | cdktf.IResolvable | undefined;
    private _startTime?;
    get startTime(): string;
    set startTime(value: string);
    resetStartTime(): void;
    get startTimeInput(): string | undefined;
    private _timezone?;
    get timezone(): string;
    set timezone(value: string);
    resetTimezone(): void;
    get timezoneInput(): string | undefined;
    private _workdaysOnly?;
    get workdaysOnly(): boolean | cdktf.IResolvable;
    set workdaysOnly(value: boolean | cdktf.IResolvable);
    resetWorkdaysOnly(): void;
    get workdaysOnlyInput(): boolean | cdktf.IResolvable | undefined;
}
export declare class ReportScheduleList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ReportSchedule[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ReportScheduleOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report grafana_report}
*/
export declare class Report extends cdktf.TerraformResource {
    static readonly tfResourceType = "grafana_report";
    /**
    * Generates CDKTF code for importing a Report resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Report to import
    * @param importFromId The id of the existing Report that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Report to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/report grafana_report} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ReportConfig
    */
    constructor(scope: Construct, id: string, config: ReportConfig);
    private _formats?;
    get formats(): string[];
    set formats(value: string[]);
    resetFormats(): void;
    get formatsInput(): string[] | undefined;
    get id(): string;
    private _includeDashboardLink?;
    get includeDashboardLink(): boolean | cdktf.IResolvable;
    set includeDashboardLink(value: boolean | cdktf.IResolvable);
    resetIncludeDashboardLink(): void;
    get includeDashboardLinkInput(): boolean | cdktf.IResolvable | undefined;
    private _includeTableCsv?;
    get includeTableCsv(): boolean | cdktf.IResolvable;
    set includeTableCsv(value: boolean | cdktf.IResolvable);
    resetIncludeTableCsv(): void;
    get includeTableCsvInput(): boolean | cdktf.IResolvable | undefined;
    private _layout?;
    get layout(): string;
    set layout(value: string);
    resetLayout(): void;
    get layoutInput(): string | undefined;
    private _message?;
    get message(): string;
    set message(value: string);
    resetMessage(): void;
    get messageInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _orgId?;
    get orgId(): string;
    set orgId(value: string);
    resetOrgId(): void;
    get orgIdInput(): string | undefined;
    private _orientation?;
    get orientation(): string;
    set orientation(value: string);
    resetOrientation(): void;
    get orientationInput(): string | undefined;
    private _recipients?;
    get recipients(): string[];
    set recipients(value: string[]);
    get recipientsInput(): string[] | undefined;
    private _replyTo?;
    get replyTo(): string;
    set replyTo(value: string);
    resetReplyTo(): void;
    get replyToInput(): string | undefined;
    private _dashboards;
    get dashboards(): ReportDashboardsList;
    putDashboards(value: ReportDashboards[] | cdktf.IResolvable): void;
    resetDashboards(): void;
    get dashboardsInput(): ReportDashboards[] | cdktf.IResolvable | undefined;
    private _schedule;
    get schedule(): ReportScheduleList;
    putSchedule(value: ReportSchedule[] | cdktf.IResolvable): void;
    resetSchedule(): void;
    get scheduleInput(): ReportSchedule[] | cdktf.IResolvable | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
