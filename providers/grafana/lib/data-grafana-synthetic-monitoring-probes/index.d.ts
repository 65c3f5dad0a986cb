import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataGrafanaSyntheticMonitoringProbesConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/data-sources/synthetic_monitoring_probes#filter_deprecated DataGrafanaSyntheticMonitoringProbes#filter_deprecated}
    */
    readonly filterDeprecated?: boolean | cdktf.IResolvable;
}
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/data-sources/synthetic_monitoring_probes grafana_synthetic_monitoring_probes}
*/
export declare class DataGrafanaSyntheticMonitoringProbes extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "grafana_synthetic_monitoring_probes";
    /**
    * Generates CDKTF code for importing a DataGrafanaSyntheticMonitoringProbes resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataGrafanaSyntheticMonitoringProbes to import
    * @param importFromId The id of the existing DataGrafanaSyntheticMonitoringProbes that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/data-sources/synthetic_monitoring_probes#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataGrafanaSyntheticMonitoringProbes to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.45.1/docs/data-sources/synthetic_monitoring_probes grafana_synthetic_monitoring_probes} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataGrafanaSyntheticMonitoringProbesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataGrafanaSyntheticMonitoringProbesConfig);
    private _filterDeprecated?;
    get filterDeprecated(): boolean | cdktf.IResolvable;
    set filterDeprecated(value: boolean | cdktf.IResolvable);
    resetFilterDeprecated(): void;
    get filterDeprecatedInput(): boolean | cdktf.IResolvable | undefined;
    get id(): string;
    private _probes;
    get probes(): cdktf.NumberMap;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
