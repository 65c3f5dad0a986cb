import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface MachineLearningAlertConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_alert#annotations MachineLearningAlert#annotations}
    */
    readonly annotations?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_alert#anomaly_condition MachineLearningAlert#anomaly_condition}
    */
    readonly anomalyCondition?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_alert#for MachineLearningAlert#for}
    */
    readonly for?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_alert#job_id MachineLearningAlert#job_id}
    */
    readonly jobId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_alert#labels MachineLearningAlert#labels}
    */
    readonly labels?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_alert#no_data_state MachineLearningAlert#no_data_state}
    */
    readonly noDataState?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_alert#outlier_id MachineLearningAlert#outlier_id}
    */
    readonly outlierId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_alert#threshold MachineLearningAlert#threshold}
    */
    readonly threshold?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_alert#title MachineLearningAlert#title}
    */
    readonly title: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_alert#window MachineLearningAlert#window}
    */
    readonly window?: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_alert grafana_machine_learning_alert}
*/
export declare class MachineLearningAlert extends cdktf.TerraformResource {
    static readonly tfResourceType = "grafana_machine_learning_alert";
    /**
    * Generates CDKTF code for importing a MachineLearningAlert resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the MachineLearningAlert to import
    * @param importFromId The id of the existing MachineLearningAlert that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_alert#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the MachineLearningAlert to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_alert grafana_machine_learning_alert} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options MachineLearningAlertConfig
    */
    constructor(scope: Construct, id: string, config: MachineLearningAlertConfig);
    private _annotations?;
    get annotations(): {
        [key: string]: string;
    };
    set annotations(value: {
        [key: string]: string;
    });
    resetAnnotations(): void;
    get annotationsInput(): {
        [key: string]: string;
    } | undefined;
    private _anomalyCondition?;
    get anomalyCondition(): string;
    set anomalyCondition(value: string);
    resetAnomalyCondition(): void;
    get anomalyConditionInput(): string | undefined;
    private _for?;
    get for(): string;
    set for(value: string);
    resetFor(): void;
    get forInput(): string | undefined;
    get id(): string;
    private _jobId?;
    get jobId(): string;
    set jobId(value: string);
    resetJobId(): void;
    get jobIdInput(): string | undefined;
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
    private _noDataState?;
    get noDataState(): string;
    set noDataState(value: string);
    resetNoDataState(): void;
    get noDataStateInput(): string | undefined;
    private _outlierId?;
    get outlierId(): string;
    set outlierId(value: string);
    resetOutlierId(): void;
    get outlierIdInput(): string | undefined;
    private _threshold?;
    get threshold(): string;
    set threshold(value: string);
    resetThreshold(): void;
    get thresholdInput(): string | undefined;
    private _title?;
    get title(): string;
    set title(value: string);
    get titleInput(): string | undefined;
    private _window?;
    get window(): string;
    set window(value: string);
    resetWindow(): void;
    get windowInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
