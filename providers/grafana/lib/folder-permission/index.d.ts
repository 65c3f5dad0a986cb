import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface FolderPermissionConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/folder_permission#folder_uid FolderPermission#folder_uid}
    */
    readonly folderUid: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/folder_permission#org_id FolderPermission#org_id}
    */
    readonly orgId?: string;
    /**
    * permissions block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/folder_permission#permissions FolderPermission#permissions}
    */
    readonly permissions?: FolderPermissionPermissions[] | cdktf.IResolvable;
}
export interface FolderPermissionPermissions {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/folder_permission#permission FolderPermission#permission}
    */
    readonly permission: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/folder_permission#role FolderPermission#role}
    */
    readonly role?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/folder_permission#team_id FolderPermission#team_id}
    */
    readonly teamId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/folder_permission#user_id FolderPermission#user_id}
    */
    readonly userId?: string;
}
export declare function folderPermissionPermissionsToTerraform(struct?: FolderPermissionPermissions | cdktf.IResolvable): any;
export declare function folderPermissionPermissionsToHclTerraform(struct?: FolderPermissionPermissions | cdktf.IResolvable): any;
export declare class FolderPermissionPermissionsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): FolderPermissionPermissions | cdktf.IResolvable | undefined;
    set internalValue(value: FolderPermissionPermissions | cdktf.IResolvable | undefined);
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
export declare class FolderPermissionPermissionsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: FolderPermissionPermissions[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): FolderPermissionPermissionsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/folder_permission grafana_folder_permission}
*/
export declare class FolderPermission extends cdktf.TerraformResource {
    static readonly tfResourceType = "grafana_folder_permission";
    /**
    * Generates CDKTF code for importing a FolderPermission resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the FolderPermission to import
    * @param importFromId The id of the existing FolderPermission that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/folder_permission#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the FolderPermission to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/folder_permission grafana_folder_permission} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options FolderPermissionConfig
    */
    constructor(scope: Construct, id: string, config: FolderPermissionConfig);
    private _folderUid?;
    get folderUid(): string;
    set folderUid(value: string);
    get folderUidInput(): string | undefined;
    get id(): string;
    private _orgId?;
    get orgId(): string;
    set orgId(value: string);
    resetOrgId(): void;
    get orgIdInput(): string | undefined;
    private _permissions;
    get permissions(): FolderPermissionPermissionsList;
    putPermissions(value: FolderPermissionPermissions[] | cdktf.IResolvable): void;
    resetPermissions(): void;
    get permissionsInput(): FolderPermissionPermissions[] | cdktf.IResolvable | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
