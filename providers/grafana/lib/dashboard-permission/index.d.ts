import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DashboardPermissionConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/dashboard_permission#dashboard_uid DashboardPermission#dashboard_uid}
    */
    readonly dashboardUid: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/dashboard_permission#org_id DashboardPermission#org_id}
    */
    readonly orgId?: string;
    /**
    * permissions block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/dashboard_permission#permissions DashboardPermission#permissions}
    */
    readonly permissions?: DashboardPermissionPermissions[] | cdktf.IResolvable;
}
export interface DashboardPermissionPermissions {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/dashboard_permission#permission DashboardPermission#permission}
    */
    readonly permission: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/dashboard_permission#role DashboardPermission#role}
    */
    readonly role?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/dashboard_permission#team_id DashboardPermission#team_id}
    */
    readonly teamId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/dashboard_permission#user_id DashboardPermission#user_id}
    */
    readonly userId?: string;
}
export declare function dashboardPermissionPermissionsToTerraform(struct?: DashboardPermissionPermissions | cdktf.IResolvable): any;
export declare function dashboardPermissionPermissionsToHclTerraform(struct?: DashboardPermissionPermissions | cdktf.IResolvable): any;
export declare class DashboardPermissionPermissionsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DashboardPermissionPermissions | cdktf.IResolvable | undefined;
    set internalValue(value: DashboardPermissionPermissions | cdktf.IResolvable | undefined);
    private _permission?;
    get permission(): string;
    set permission(value: string);
    get permissionInput(): string | undefined;
    private _role?;
    get role(): string;
    set role(value: string);
    resetRole(): void;
    get roleInput(): string | undefined;
    private _teamId?;
    get teamId(): string;
    set teamId(value: string);
    resetTeamId(): void;
    get teamIdInput(): string | undefined;
    private _userId?;
    get userId(): string;
    set userId(value: string);
    resetUserId(): void;
    get userIdInput(): string | undefined;
}
export declare class DashboardPermissionPermissionsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DashboardPermissionPermissions[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DashboardPermissionPermissionsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/dashboard_permission grafana_dashboard_permission}
*/
export declare class DashboardPermission extends cdktf.TerraformResource {
    static readonly tfResourceType = "grafana_dashboard_permission";
    /**
    * Generates CDKTF code for importing a DashboardPermission resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DashboardPermission to import
    * @param importFromId The id of the existing DashboardPermission that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/dashboard_permission#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DashboardPermission to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/dashboard_permission grafana_dashboard_permission} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DashboardPermissionConfig
    */
    constructor(scope: Construct, id: string, config: DashboardPermissionConfig);
    private _dashboardUid?;
    get dashboardUid(): string;
    set dashboardUid(value: string);
    get dashboardUidInput(): string | undefined;
    get id(): string;
    private _orgId?;
    get orgId(): string;
    set orgId(value: string);
    resetOrgId(): void;
    get orgIdInput(): string | undefined;
    private _permissions;
    get permissions(): DashboardPermissionPermissionsList;
    putPermissions(value: DashboardPermissionPermissions[] | cdktf.IResolvable): void;
    resetPermissions(): void;
    get permissionsInput(): DashboardPermissionPermissions[] | cdktf.IResolvable | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
