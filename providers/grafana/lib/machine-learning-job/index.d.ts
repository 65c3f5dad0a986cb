import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface MachineLearningJobConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_job#custom_labels MachineLearningJob#custom_labels}
    */
    readonly customLabels?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_job#datasource_type MachineLearningJob#datasource_type}
    */
    readonly datasourceType: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_job#datasource_uid MachineLearningJob#datasource_uid}
    */
    readonly datasourceUid: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_job#description MachineLearningJob#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_job#holidays MachineLearningJob#holidays}
    */
    readonly holidays?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_job#hyper_params MachineLearningJob#hyper_params}
    */
    readonly hyperParams?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_job#interval MachineLearningJob#interval}
    */
    readonly interval?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_job#metric MachineLearningJob#metric}
    */
    readonly metric: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_job#name MachineLearningJob#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_job#query_params MachineLearningJob#query_params}
    */
    readonly queryParams: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_job#training_window MachineLearningJob#training_window}
    */
    readonly trainingWindow?: number;
}
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_job grafana_machine_learning_job}
*/
export declare class MachineLearningJob extends cdktf.TerraformResource {
    static readonly tfResourceType = "grafana_machine_learning_job";
    /**
    * Generates CDKTF code for importing a MachineLearningJob resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the MachineLearningJob to import
    * @param importFromId The id of the existing MachineLearningJob that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_job#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the MachineLearningJob to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/resources/machine_learning_job grafana_machine_learning_job} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options MachineLearningJobConfig
    */
    constructor(scope: Construct, id: string, config: MachineLearningJobConfig);
    private _customLabels?;
    get customLabels(): {
        [key: string]: string;
    };
    set customLabels(value: {
        [key: string]: string;
    });
    resetCustomLabels(): void;
    get customLabelsInput(): {
        [key: string]: string;
    } | undefined;
    private _datasourceType?;
    get datasourceType(): string;
    set datasourceType(value: string);
    get datasourceTypeInput(): string | undefined;
    private _datasourceUid?;
    get datasourceUid(): string;
    set datasourceUid(value: string);
    get datasourceUidInput(): string | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _holidays?;
    get holidays(): string[];
    set holidays(value: string[]);
    resetHolidays(): void;
    get holidaysInput(): string[] | undefined;
    private _hyperParams?;
    get hyperParams(): {
        [key: string]: string;
    };
    set hyperParams(value: {
        [key: string]: string;
    });
    resetHyperParams(): void;
    get hyperParamsInput(): {
        [key: string]: string;
    } | undefined;
    get id(): string;
    private _interval?;
    get interval(): number;
    set interval(value: number);
    resetInterval(): void;
    get intervalInput(): number | undefined;
    private _metric?;
    get metric(): string;
    set metric(value: string);
    get metricInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _queryParams?;
    get queryParams(): {
        [key: string]: string;
    };
    set queryParams(value: {
        [key: string]: string;
    });
    get queryParamsInput(): {
        [key: string]: string;
    } | undefined;
    private _trainingWindow?;
    get trainingWindow(): number;
    set trainingWindow(value: number);
    resetTrainingWindow(): void;
    get trainingWindowInput(): number | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
