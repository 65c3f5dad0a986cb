import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface SloConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#description Slo#description}
    */
    readonly description: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#folder_uid Slo#folder_uid}
    */
    readonly folderUid?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#name Slo#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#search_expression Slo#search_expression}
    */
    readonly searchExpression?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#uuid Slo#uuid}
    */
    readonly uuid?: string;
    /**
    * alerting block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#alerting Slo#alerting}
    */
    readonly alerting?: SloAlerting[] | cdktf.IResolvable;
    /**
    * destination_datasource block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#destination_datasource Slo#destination_datasource}
    */
    readonly destinationDatasource?: SloDestinationDatasource[] | cdktf.IResolvable;
    /**
    * label block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#label Slo#label}
    */
    readonly label?: SloLabel[] | cdktf.IResolvable;
    /**
    * objectives block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#objectives Slo#objectives}
    */
    readonly objectives?: SloObjectives[] | cdktf.IResolvable;
    /**
    * query block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#query Slo#query}
    */
    readonly query?: SloQuery[] | cdktf.IResolvable;
}
export interface SloAlertingAdvancedOptions {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#min_failures Slo#min_failures}
    */
    readonly minFailures?: number;
}
export declare function sloAlertingAdvancedOptionsToTerraform(struct?: SloAlertingAdvancedOptions | cdktf.IResolvable): any;
export declare function sloAlertingAdvancedOptionsToHclTerraform(struct?: SloAlertingAdvancedOptions | cdktf.IResolvable): any;
export declare class SloAlertingAdvancedOptionsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloAlertingAdvancedOptions | cdktf.IResolvable | undefined;
    set internalValue(value: SloAlertingAdvancedOptions | cdktf.IResolvable | undefined);
    private _minFailures?;
    get minFailures(): number;
    set minFailures(value: number);
    resetMinFailures(): void;
    get minFailuresInput(): number | undefined;
}
export declare class SloAlertingAdvancedOptionsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloAlertingAdvancedOptions[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloAlertingAdvancedOptionsOutputReference;
}
export interface SloAlertingAnnotation {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#key Slo#key}
    */
    readonly key: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#value Slo#value}
    */
    readonly value: string;
}
export declare function sloAlertingAnnotationToTerraform(struct?: SloAlertingAnnotation | cdktf.IResolvable): any;
export declare function sloAlertingAnnotationToHclTerraform(struct?: SloAlertingAnnotation | cdktf.IResolvable): any;
export declare class SloAlertingAnnotationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloAlertingAnnotation | cdktf.IResolvable | undefined;
    set internalValue(value: SloAlertingAnnotation | cdktf.IResolvable | undefined);
    private _key?;
    get key(): string;
    set key(value: string);
    get keyInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class SloAlertingAnnotationList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloAlertingAnnotation[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloAlertingAnnotationOutputReference;
}
export interface SloAlertingFastburnAnnotation {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#key Slo#key}
    */
    readonly key: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#value Slo#value}
    */
    readonly value: string;
}
export declare function sloAlertingFastburnAnnotationToTerraform(struct?: SloAlertingFastburnAnnotation | cdktf.IResolvable): any;
export declare function sloAlertingFastburnAnnotationToHclTerraform(struct?: SloAlertingFastburnAnnotation | cdktf.IResolvable): any;
export declare class SloAlertingFastburnAnnotationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloAlertingFastburnAnnotation | cdktf.IResolvable | undefined;
    set internalValue(value: SloAlertingFastburnAnnotation | cdktf.IResolvable | undefined);
    private _key?;
    get key(): string;
    set key(value: string);
    get keyInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class SloAlertingFastburnAnnotationList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloAlertingFastburnAnnotation[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloAlertingFastburnAnnotationOutputReference;
}
export interface SloAlertingFastburnEnrichment {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#type Slo#type}
    */
    readonly type: string;
}
export declare function sloAlertingFastburnEnrichmentToTerraform(struct?: SloAlertingFastburnEnrichment | cdktf.IResolvable): any;
export declare function sloAlertingFastburnEnrichmentToHclTerraform(struct?: SloAlertingFastburnEnrichment | cdktf.IResolvable): any;
export declare class SloAlertingFastburnEnrichmentOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloAlertingFastburnEnrichment | cdktf.IResolvable | undefined;
    set internalValue(value: SloAlertingFastburnEnrichment | cdktf.IResolvable | undefined);
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
}
export declare class SloAlertingFastburnEnrichmentList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloAlertingFastburnEnrichment[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloAlertingFastburnEnrichmentOutputReference;
}
export interface SloAlertingFastburnLabel {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#key Slo#key}
    */
    readonly key: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#value Slo#value}
    */
    readonly value: string;
}
export declare function sloAlertingFastburnLabelToTerraform(struct?: SloAlertingFastburnLabel | cdktf.IResolvable): any;
export declare function sloAlertingFastburnLabelToHclTerraform(struct?: SloAlertingFastburnLabel | cdktf.IResolvable): any;
export declare class SloAlertingFastburnLabelOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloAlertingFastburnLabel | cdktf.IResolvable | undefined;
    set internalValue(value: SloAlertingFastburnLabel | cdktf.IResolvable | undefined);
    private _key?;
    get key(): string;
    set key(value: string);
    get keyInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class SloAlertingFastburnLabelList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloAlertingFastburnLabel[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloAlertingFastburnLabelOutputReference;
}
export interface SloAlertingFastburn {
    /**
    * annotation block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#annotation Slo#annotation}
    */
    readonly annotation?: SloAlertingFastburnAnnotation[] | cdktf.IResolvable;
    /**
    * enrichment block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#enrichment Slo#enrichment}
    */
    readonly enrichment?: SloAlertingFastburnEnrichment[] | cdktf.IResolvable;
    /**
    * label block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#label Slo#label}
    */
    readonly label?: SloAlertingFastburnLabel[] | cdktf.IResolvable;
}
export declare function sloAlertingFastburnToTerraform(struct?: SloAlertingFastburn | cdktf.IResolvable): any;
export declare function sloAlertingFastburnToHclTerraform(struct?: SloAlertingFastburn | cdktf.IResolvable): any;
export declare class SloAlertingFastburnOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloAlertingFastburn | cdktf.IResolvable | undefined;
    set internalValue(value: SloAlertingFastburn | cdktf.IResolvable | undefined);
    private _annotation;
    get annotation(): SloAlertingFastburnAnnotationList;
    putAnnotation(value: SloAlertingFastburnAnnotation[] | cdktf.IResolvable): void;
    resetAnnotation(): void;
    get annotationInput(): SloAlertingFastburnAnnotation[] | cdktf.IResolvable | undefined;
    private _enrichment;
    get enrichment(): SloAlertingFastburnEnrichmentList;
    putEnrichment(value: SloAlertingFastburnEnrichment[] | cdktf.IResolvable): void;
    resetEnrichment(): void;
    get enrichmentInput(): SloAlertingFastburnEnrichment[] | cdktf.IResolvable | undefined;
    private _label;
    get label(): SloAlertingFastburnLabelList;
    putLabel(value: SloAlertingFastburnLabel[] | cdktf.IResolvable): void;
    resetLabel(): void;
    get labelInput(): SloAlertingFastburnLabel[] | cdktf.IResolvable | undefined;
}
export declare class SloAlertingFastburnList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloAlertingFastburn[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloAlertingFastburnOutputReference;
}
export interface SloAlertingLabel {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#key Slo#key}
    */
    readonly key: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#value Slo#value}
    */
    readonly value: string;
}
export declare function sloAlertingLabelToTerraform(struct?: SloAlertingLabel | cdktf.IResolvable): any;
export declare function sloAlertingLabelToHclTerraform(struct?: SloAlertingLabel | cdktf.IResolvable): any;
export declare class SloAlertingLabelOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloAlertingLabel | cdktf.IResolvable | undefined;
    set internalValue(value: SloAlertingLabel | cdktf.IResolvable | undefined);
    private _key?;
    get key(): string;
    set key(value: string);
    get keyInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class SloAlertingLabelList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloAlertingLabel[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloAlertingLabelOutputReference;
}
export interface SloAlertingSlowburnAnnotation {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#key Slo#key}
    */
    readonly key: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#value Slo#value}
    */
    readonly value: string;
}
export declare function sloAlertingSlowburnAnnotationToTerraform(struct?: SloAlertingSlowburnAnnotation | cdktf.IResolvable): any;
export declare function sloAlertingSlowburnAnnotationToHclTerraform(struct?: SloAlertingSlowburnAnnotation | cdktf.IResolvable): any;
export declare class SloAlertingSlowburnAnnotationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloAlertingSlowburnAnnotation | cdktf.IResolvable | undefined;
    set internalValue(value: SloAlertingSlowburnAnnotation | cdktf.IResolvable | undefined);
    private _key?;
    get key(): string;
    set key(value: string);
    get keyInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class SloAlertingSlowburnAnnotationList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloAlertingSlowburnAnnotation[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloAlertingSlowburnAnnotationOutputReference;
}
export interface SloAlertingSlowburnEnrichment {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#type Slo#type}
    */
    readonly type: string;
}
export declare function sloAlertingSlowburnEnrichmentToTerraform(struct?: SloAlertingSlowburnEnrichment | cdktf.IResolvable): any;
export declare function sloAlertingSlowburnEnrichmentToHclTerraform(struct?: SloAlertingSlowburnEnrichment | cdktf.IResolvable): any;
export declare class SloAlertingSlowburnEnrichmentOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloAlertingSlowburnEnrichment | cdktf.IResolvable | undefined;
    set internalValue(value: SloAlertingSlowburnEnrichment | cdktf.IResolvable | undefined);
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
}
export declare class SloAlertingSlowburnEnrichmentList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloAlertingSlowburnEnrichment[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloAlertingSlowburnEnrichmentOutputReference;
}
export interface SloAlertingSlowburnLabel {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#key Slo#key}
    */
    readonly key: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#value Slo#value}
    */
    readonly value: string;
}
export declare function sloAlertingSlowburnLabelToTerraform(struct?: SloAlertingSlowburnLabel | cdktf.IResolvable): any;
export declare function sloAlertingSlowburnLabelToHclTerraform(struct?: SloAlertingSlowburnLabel | cdktf.IResolvable): any;
export declare class SloAlertingSlowburnLabelOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloAlertingSlowburnLabel | cdktf.IResolvable | undefined;
    set internalValue(value: SloAlertingSlowburnLabel | cdktf.IResolvable | undefined);
    private _key?;
    get key(): string;
    set key(value: string);
    get keyInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class SloAlertingSlowburnLabelList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloAlertingSlowburnLabel[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloAlertingSlowburnLabelOutputReference;
}
export interface SloAlertingSlowburn {
    /**
    * annotation block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#annotation Slo#annotation}
    */
    readonly annotation?: SloAlertingSlowburnAnnotation[] | cdktf.IResolvable;
    /**
    * enrichment block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#enrichment Slo#enrichment}
    */
    readonly enrichment?: SloAlertingSlowburnEnrichment[] | cdktf.IResolvable;
    /**
    * label block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#label Slo#label}
    */
    readonly label?: SloAlertingSlowburnLabel[] | cdktf.IResolvable;
}
export declare function sloAlertingSlowburnToTerraform(struct?: SloAlertingSlowburn | cdktf.IResolvable): any;
export declare function sloAlertingSlowburnToHclTerraform(struct?: SloAlertingSlowburn | cdktf.IResolvable): any;
export declare class SloAlertingSlowburnOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloAlertingSlowburn | cdktf.IResolvable | undefined;
    set internalValue(value: SloAlertingSlowburn | cdktf.IResolvable | undefined);
    private _annotation;
    get annotation(): SloAlertingSlowburnAnnotationList;
    putAnnotation(value: SloAlertingSlowburnAnnotation[] | cdktf.IResolvable): void;
    resetAnnotation(): void;
    get annotationInput(): SloAlertingSlowburnAnnotation[] | cdktf.IResolvable | undefined;
    private _enrichment;
    get enrichment(): SloAlertingSlowburnEnrichmentList;
    putEnrichment(value: SloAlertingSlowburnEnrichment[] | cdktf.IResolvable): void;
    resetEnrichment(): void;
    get enrichmentInput(): SloAlertingSlowburnEnrichment[] | cdktf.IResolvable | undefined;
    private _label;
    get label(): SloAlertingSlowburnLabelList;
    putLabel(value: SloAlertingSlowburnLabel[] | cdktf.IResolvable): void;
    resetLabel(): void;
    get labelInput(): SloAlertingSlowburnLabel[] | cdktf.IResolvable | undefined;
}
export declare class SloAlertingSlowburnList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloAlertingSlowburn[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloAlertingSlowburnOutputReference;
}
export interface SloAlerting {
    /**
    * advanced_options block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#advanced_options Slo#advanced_options}
    */
    readonly advancedOptions?: SloAlertingAdvancedOptions[] | cdktf.IResolvable;
    /**
    * annotation block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#annotation Slo#annotation}
    */
    readonly annotation?: SloAlertingAnnotation[] | cdktf.IResolvable;
    /**
    * fastburn block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#fastburn Slo#fastburn}
    */
    readonly fastburn?: SloAlertingFastburn[] | cdktf.IResolvable;
    /**
    * label block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#label Slo#label}
    */
    readonly label?: SloAlertingLabel[] | cdktf.IResolvable;
    /**
    * slowburn block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#slowburn Slo#slowburn}
    */
    readonly slowburn?: SloAlertingSlowburn[] | cdktf.IResolvable;
}
export declare function sloAlertingToTerraform(struct?: SloAlerting | cdktf.IResolvable): any;
export declare function sloAlertingToHclTerraform(struct?: SloAlerting | cdktf.IResolvable): any;
export declare class SloAlertingOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloAlerting | cdktf.IResolvable | undefined;
    set internalValue(value: SloAlerting | cdktf.IResolvable | undefined);
    private _advancedOptions;
    get advancedOptions(): SloAlertingAdvancedOptionsList;
    putAdvancedOptions(value: SloAlertingAdvancedOptions[] | cdktf.IResolvable): void;
    resetAdvancedOptions(): void;
    get advancedOptionsInput(): SloAlertingAdvancedOptions[] | cdktf.IResolvable | undefined;
    private _annotation;
    get annotation(): SloAlertingAnnotationList;
    putAnnotation(value: SloAlertingAnnotation[] | cdktf.IResolvable): void;
    resetAnnotation(): void;
    get annotationInput(): SloAlertingAnnotation[] | cdktf.IResolvable | undefined;
    private _fastburn;
    get fastburn(): SloAlertingFastburnList;
    putFastburn(value: SloAlertingFastburn[] | cdktf.IResolvable): void;
    resetFastburn(): void;
    get fastburnInput(): SloAlertingFastburn[] | cdktf.IResolvable | undefined;
    private _label;
    get label(): SloAlertingLabelList;
    putLabel(value: SloAlertingLabel[] | cdktf.IResolvable): void;
    resetLabel(): void;
    get labelInput(): SloAlertingLabel[] | cdktf.IResolvable | undefined;
    private _slowburn;
    get slowburn(): SloAlertingSlowburnList;
    putSlowburn(value: SloAlertingSlowburn[] | cdktf.IResolvable): void;
    resetSlowburn(): void;
    get slowburnInput(): SloAlertingSlowburn[] | cdktf.IResolvable | undefined;
}
export declare class SloAlertingList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloAlerting[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloAlertingOutputReference;
}
export interface SloDestinationDatasource {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#uid Slo#uid}
    */
    readonly uid: string;
}
export declare function sloDestinationDatasourceToTerraform(struct?: SloDestinationDatasource | cdktf.IResolvable): any;
export declare function sloDestinationDatasourceToHclTerraform(struct?: SloDestinationDatasource | cdktf.IResolvable): any;
export declare class SloDestinationDatasourceOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloDestinationDatasource | cdktf.IResolvable | undefined;
    set internalValue(value: SloDestinationDatasource | cdktf.IResolvable | undefined);
    private _uid?;
    get uid(): string;
    set uid(value: string);
    get uidInput(): string | undefined;
}
export declare class SloDestinationDatasourceList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloDestinationDatasource[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloDestinationDatasourceOutputReference;
}
export interface SloLabel {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#key Slo#key}
    */
    readonly key: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#value Slo#value}
    */
    readonly value: string;
}
export declare function sloLabelToTerraform(struct?: SloLabel | cdktf.IResolvable): any;
export declare function sloLabelToHclTerraform(struct?: SloLabel | cdktf.IResolvable): any;
export declare class SloLabelOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloLabel | cdktf.IResolvable | undefined;
    set internalValue(value: SloLabel | cdktf.IResolvable | undefined);
    private _key?;
    get key(): string;
    set key(value: string);
    get keyInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class SloLabelList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloLabel[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloLabelOutputReference;
}
export interface SloObjectives {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#value Slo#value}
    */
    readonly value: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#window Slo#window}
    */
    readonly window: string;
}
export declare function sloObjectivesToTerraform(struct?: SloObjectives | cdktf.IResolvable): any;
export declare function sloObjectivesToHclTerraform(struct?: SloObjectives | cdktf.IResolvable): any;
export declare class SloObjectivesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloObjectives | cdktf.IResolvable | undefined;
    set internalValue(value: SloObjectives | cdktf.IResolvable | undefined);
    private _value?;
    get value(): number;
    set value(value: number);
    get valueInput(): number | undefined;
    private _window?;
    get window(): string;
    set window(value: string);
    get windowInput(): string | undefined;
}
export declare class SloObjectivesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloObjectives[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloObjectivesOutputReference;
}
export interface SloQueryFreeform {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#query Slo#query}
    */
    readonly query: string;
}
export declare function sloQueryFreeformToTerraform(struct?: SloQueryFreeform | cdktf.IResolvable): any;
export declare function sloQueryFreeformToHclTerraform(struct?: SloQueryFreeform | cdktf.IResolvable): any;
export declare class SloQueryFreeformOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloQueryFreeform | cdktf.IResolvable | undefined;
    set internalValue(value: SloQueryFreeform | cdktf.IResolvable | undefined);
    private _query?;
    get query(): string;
    set query(value: string);
    get queryInput(): string | undefined;
}
export declare class SloQueryFreeformList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloQueryFreeform[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloQueryFreeformOutputReference;
}
export interface SloQueryGrafanaQueries {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#grafana_queries Slo#grafana_queries}
    */
    readonly grafanaQueries: string;
}
export declare function sloQueryGrafanaQueriesToTerraform(struct?: SloQueryGrafanaQueries | cdktf.IResolvable): any;
export declare function sloQueryGrafanaQueriesToHclTerraform(struct?: SloQueryGrafanaQueries | cdktf.IResolvable): any;
export declare class SloQueryGrafanaQueriesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloQueryGrafanaQueries | cdktf.IResolvable | undefined;
    set internalValue(value: SloQueryGrafanaQueries | cdktf.IResolvable | undefined);
    private _grafanaQueries?;
    get grafanaQueries(): string;
    set grafanaQueries(value: string);
    get grafanaQueriesInput(): string | undefined;
}
export declare class SloQueryGrafanaQueriesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloQueryGrafanaQueries[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloQueryGrafanaQueriesOutputReference;
}
export interface SloQueryRatio {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#group_by_labels Slo#group_by_labels}
    */
    readonly groupByLabels?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#success_metric Slo#success_metric}
    */
    readonly successMetric: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#total_metric Slo#total_metric}
    */
    readonly totalMetric: string;
}
export declare function sloQueryRatioToTerraform(struct?: SloQueryRatio | cdktf.IResolvable): any;
export declare function sloQueryRatioToHclTerraform(struct?: SloQueryRatio | cdktf.IResolvable): any;
export declare class SloQueryRatioOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloQueryRatio | cdktf.IResolvable | undefined;
    set internalValue(value: SloQueryRatio | cdktf.IResolvable | undefined);
    private _groupByLabels?;
    get groupByLabels(): string[];
    set groupByLabels(value: string[]);
    resetGroupByLabels(): void;
    get groupByLabelsInput(): string[] | undefined;
    private _successMetric?;
    get successMetric(): string;
    set successMetric(value: string);
    get successMetricInput(): string | undefined;
    private _totalMetric?;
    get totalMetric(): string;
    set totalMetric(value: string);
    get totalMetricInput(): string | undefined;
}
export declare class SloQueryRatioList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloQueryRatio[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloQueryRatioOutputReference;
}
export interface SloQuery {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#type Slo#type}
    */
    readonly type: string;
    /**
    * freeform block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#freeform Slo#freeform}
    */
    readonly freeform?: SloQueryFreeform[] | cdktf.IResolvable;
    /**
    * grafana_queries block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#grafana_queries Slo#grafana_queries}
    */
    readonly grafanaQueries?: SloQueryGrafanaQueries[] | cdktf.IResolvable;
    /**
    * ratio block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#ratio Slo#ratio}
    */
    readonly ratio?: SloQueryRatio[] | cdktf.IResolvable;
}
export declare function sloQueryToTerraform(struct?: SloQuery | cdktf.IResolvable): any;
export declare function sloQueryToHclTerraform(struct?: SloQuery | cdktf.IResolvable): any;
export declare class SloQueryOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): SloQuery | cdktf.IResolvable | undefined;
    set internalValue(value: SloQuery | cdktf.IResolvable | undefined);
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _freeform;
    get freeform(): SloQueryFreeformList;
    putFreeform(value: SloQueryFreeform[] | cdktf.IResolvable): void;
    resetFreeform(): void;
    get freeformInput(): SloQueryFreeform[] | cdktf.IResolvable | undefined;
    private _grafanaQueries;
    get grafanaQueries(): SloQueryGrafanaQueriesList;
    putGrafanaQueries(value: SloQueryGrafanaQueries[] | cdktf.IResolvable): void;
    resetGrafanaQueries(): void;
    get grafanaQueriesInput(): SloQueryGrafanaQueries[] | cdktf.IResolvable | undefined;
    private _ratio;
    get ratio(): SloQueryRatioList;
    putRatio(value: SloQueryRatio[] | cdktf.IResolvable): void;
    resetRatio(): void;
    get ratioInput(): SloQueryRatio[] | cdktf.IResolvable | undefined;
}
export declare class SloQueryList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: SloQuery[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): SloQueryOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo grafana_slo}
*/
export declare class Slo extends cdktf.TerraformResource {
    static readonly tfResourceType = "grafana_slo";
    /**
    * Generates CDKTF code for importing a Slo resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Slo to import
    * @param importFromId The id of the existing Slo that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Slo to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/slo grafana_slo} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options SloConfig
    */
    constructor(scope: Construct, id: string, config: SloConfig);
    private _description?;
    get description(): string;
    set description(value: string);
    get descriptionInput(): string | undefined;
    private _folderUid?;
    get folderUid(): string;
    set folderUid(value: string);
    resetFolderUid(): void;
    get folderUidInput(): string | undefined;
    get id(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _searchExpression?;
    get searchExpression(): string;
    set searchExpression(value: string);
    resetSearchExpression(): void;
    get searchExpressionInput(): string | undefined;
    private _uuid?;
    get uuid(): string;
    set uuid(value: string);
    resetUuid(): void;
    get uuidInput(): string | undefined;
    private _alerting;
    get alerting(): SloAlertingList;
    putAlerting(value: SloAlerting[] | cdktf.IResolvable): void;
    resetAlerting(): void;
    get alertingInput(): SloAlerting[] | cdktf.IResolvable | undefined;
    private _destinationDatasource;
    get destinationDatasource(): SloDestinationDatasourceList;
    putDestinationDatasource(value: SloDestinationDatasource[] | cdktf.IResolvable): void;
    resetDestinationDatasource(): void;
    get destinationDatasourceInput(): SloDestinationDatasource[] | cdktf.IResolvable | undefined;
    private _label;
    get label(): SloLabelList;
    putLabel(value: SloLabel[] | cdktf.IResolvable): void;
    resetLabel(): void;
    get labelInput(): SloLabel[] | cdktf.IResolvable | undefined;
    private _objectives;
    get objectives(): SloObjectivesList;
    putObjectives(value: SloObjectives[] | cdktf.IResolvable): void;
    resetObjectives(): void;
    get objectivesInput(): SloObjectives[] | cdktf.IResolvable | undefined;
    private _query;
    get query(): SloQueryList;
    putQuery(value: SloQuery[] | cdktf.IResolvable): void;
    resetQuery(): void;
    get queryInput(): SloQuery[] | cdktf.IResolvable | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
