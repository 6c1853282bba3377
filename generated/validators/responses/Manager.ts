// @ts-nocheck: ajv wrote this module; its types are those of the export.
// Generated from the DMTF bundle by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const validate: ValidateFunction = validate0;

const schema0 = {"additionalProperties":false,"required":["@odata.id","@odata.type","Id","Name"],"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"@odata.context":{"format":"uri-reference","type":"string"},"@odata.etag":{"type":"string"},"@odata.id":{"format":"uri-reference","type":"string"},"@odata.type":{"type":"string"},"Actions":{"$ref":"#/definitions/Manager_Actions"},"AdditionalFirmwareVersions":{"$ref":"#/definitions/SoftwareInventory_AdditionalVersions"},"AutoDSTEnabled":{"type":"boolean"},"Certificates":{"$ref":"#/definitions/odata-v4_idRef"},"CommandShell":{"$ref":"#/definitions/Manager_CommandShell"},"DateTime":{"format":"date-time","type":["string","null"]},"DateTimeLocalOffset":{"pattern":"^([-+][0-1][0-9]:[0-5][0-9])$","type":["string","null"]},"DateTimeSource":{"enum":["RTC","Firmware","Host","NTP","PTP"],"type":["string","null"]},"DaylightSavingTime":{"$ref":"#/definitions/Manager_DaylightSavingTime"},"DedicatedNetworkPorts":{"$ref":"#/definitions/odata-v4_idRef"},"Description":{"type":["string","null"]},"EthernetInterfaces":{"$ref":"#/definitions/odata-v4_idRef"},"FirmwareVersion":{"type":["string","null"]},"GraphicalConsole":{"$ref":"#/definitions/Manager_GraphicalConsole"},"HostInterfaces":{"$ref":"#/definitions/odata-v4_idRef"},"Id":{"type":"string"},"LastResetTime":{"format":"date-time","type":"string"},"Links":{"$ref":"#/definitions/Manager_Links"},"Location":{"$ref":"#/definitions/Resource_Location"},"LocationIndicatorActive":{"type":["boolean","null"]},"LogServices":{"$ref":"#/definitions/odata-v4_idRef"},"ManagerDiagnosticData":{"$ref":"#/definitions/odata-v4_idRef.orNull"},"ManagerType":{"enum":["ManagementController","EnclosureManager","BMC","RackManager","AuxiliaryController","Service","FabricManager"],"type":"string"},"Manufacturer":{"type":["string","null"]},"Measurements":{"type":"array","items":{"$ref":"#/definitions/SoftwareInventory_MeasurementBlock"}},"Model":{"type":["string","null"]},"Name":{"type":"string"},"NetworkProtocol":{"$ref":"#/definitions/odata-v4_idRef"},"OEMSecurityMode":{"type":["string","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"},"PartNumber":{"type":["string","null"]},"PowerState":{"enum":["On","Off","PoweringOn","PoweringOff","Paused"],"type":["string","null"]},"ReadyToRemove":{"type":["boolean","null"]},"Redundancy":{"type":"array","items":{"$ref":"#/definitions/Redundancy"}},"Redundancy@odata.count":{"format":"int64","type":"integer"},"RemoteAccountService":{"$ref":"#/definitions/odata-v4_idRef"},"RemoteRedfishServiceUri":{"format":"uri-reference","type":["string","null"]},"SecurityMode":{"enum":["FIPS_140_2","FIPS_140_3","CNSA_1_0","CNSA_2_0","SuiteB","OEM","Default"],"type":"string"},"SecurityPolicy":{"$ref":"#/definitions/odata-v4_idRef.orNull"},"SerialConsole":{"$ref":"#/definitions/Manager_SerialConsole"},"SerialInterfaces":{"$ref":"#/definitions/odata-v4_idRef"},"SerialNumber":{"type":["string","null"]},"ServiceEntryPointUUID":{"pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$","type":["string","null"]},"ServiceIdentification":{"type":["string","null"]},"ServiceUseNotification":{"type":["string","null"]},"SharedNetworkPorts":{"$ref":"#/definitions/odata-v4_idRef"},"SparePartNumber":{"type":["string","null"]},"Status":{"$ref":"#/definitions/Resource_Status"},"TimeZoneName":{"type":"string"},"USBPorts":{"$ref":"#/definitions/odata-v4_idRef"},"UUID":{"pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$","type":["string","null"]},"Version":{"type":["string","null"]},"VirtualMedia":{"$ref":"#/definitions/odata-v4_idRef"}},"definitions":{"ActionInfo_Parameters.orNull":{"additionalProperties":false,"required":["Name"],"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AllowableNumbers":{"type":"array","items":{"type":["string","null"]}},"AllowablePattern":{"type":["string","null"]},"AllowableValueDescriptions":{"type":"array","items":{"type":["string","null"]}},"AllowableValues":{"type":"array","items":{"type":["string","null"]}},"ArraySizeMaximum":{"format":"int64","type":["integer","null"]},"ArraySizeMinimum":{"format":"int64","type":["integer","null"]},"DataType":{"enum":["Boolean","Number","NumberArray","String","StringArray","Object","ObjectArray"],"type":["string","null"]},"DefaultValue":{"type":["string","null"]},"MaximumValue":{"type":["number","null"]},"MinimumValue":{"type":["number","null"]},"Name":{"type":"string"},"NoDefaultValue":{"type":["boolean","null"]},"ObjectDataType":{"type":["string","null"]},"Required":{"type":"boolean"}}},"Manager_Actions":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"#Manager.Reset":{"$ref":"#/definitions/Manager_Reset"},"Oem":{"$ref":"#/definitions/Manager_OemActions"}}},"Manager_CommandShell":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ConnectTypesSupported":{"type":"array","items":{"enum":["SSH","Telnet","IPMI","Oem"],"type":"string"}},"MaxConcurrentSessions":{"format":"int64","minimum":0,"type":"integer"},"ServiceEnabled":{"type":"boolean"}}},"Manager_DaylightSavingTime":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"EndDateTime":{"format":"date-time","type":"string"},"OffsetMinutes":{"format":"int64","type":"integer"},"StartDateTime":{"format":"date-time","type":"string"},"TimeZoneName":{"type":"string"}}},"Manager_GraphicalConsole":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ConnectTypesSupported":{"type":"array","items":{"enum":["KVMIP","Oem"],"type":"string"}},"MaxConcurrentSessions":{"format":"int64","minimum":0,"type":"integer"},"ServiceEnabled":{"type":"boolean"}}},"Manager_Links":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ActiveSoftwareImage":{"$ref":"#/definitions/odata-v4_idRef"},"ManagedBy":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ManagedBy@odata.count":{"format":"int64","type":"integer"},"ManagerForChassis":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ManagerForChassis@odata.count":{"format":"int64","type":"integer"},"ManagerForFabrics":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ManagerForFabrics@odata.count":{"format":"int64","type":"integer"},"ManagerForManagers":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ManagerForManagers@odata.count":{"format":"int64","type":"integer"},"ManagerForServers":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ManagerForServers@odata.count":{"format":"int64","type":"integer"},"ManagerForSwitches":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ManagerForSwitches@odata.count":{"format":"int64","type":"integer"},"ManagerInChassis":{"$ref":"#/definitions/odata-v4_idRef"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"SelectedNetworkPort":{"$ref":"#/definitions/odata-v4_idRef.orNull"},"SoftwareImages":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"SoftwareImages@odata.count":{"format":"int64","type":"integer"}}},"Manager_OemActions":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{}},"Manager_Reset":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"target":{"format":"uri-reference","type":"string"},"title":{"type":"string"}}},"Manager_SerialConsole":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ConnectTypesSupported":{"type":"array","items":{"enum":["SSH","Telnet","IPMI","Oem"],"type":"string"}},"MaxConcurrentSessions":{"format":"int64","minimum":0,"type":"integer"},"ServiceEnabled":{"type":"boolean"}}},"Redundancy":{"additionalProperties":false,"required":["Name","Mode","MinNumNeeded","Status","RedundancySet","@odata.id","MemberId"],"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"@odata.id":{"format":"uri-reference","type":"string"},"Actions":{"$ref":"#/definitions/Redundancy_Actions"},"ActiveRedundancySet":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ActiveRedundancySet@odata.count":{"format":"int64","type":"integer"},"MaxNumSupported":{"format":"int64","type":["integer","null"]},"MemberId":{"type":"string"},"MinNumNeeded":{"format":"int64","type":["integer","null"]},"MinNumNeededForFaultTolerance":{"format":"int64","type":["integer","null"]},"Mode":{"enum":["Failover","N+m","Sharing","Sparing","NotRedundant"],"type":["string","null"]},"Name":{"type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"RedundancyEnabled":{"type":["boolean","null"]},"RedundancySet":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"RedundancySet@odata.count":{"format":"int64","type":"integer"},"Status":{"$ref":"#/definitions/Resource_Status"}}},"Redundancy_Actions":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Oem":{"$ref":"#/definitions/Redundancy_OemActions"}}},"Redundancy_OemActions":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{}},"ResolutionStep":{"additionalProperties":false,"required":["ResolutionType"],"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ActionParameters":{"type":"array","items":{"$ref":"#/definitions/ActionInfo_Parameters.orNull"}},"ActionURI":{"format":"uri-reference","type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"Priority":{"format":"int64","minimum":0,"type":["integer","null"]},"ResolutionType":{"enum":["ContactVendor","ReplaceComponent","FirmwareUpdate","Reset","PowerCycle","ResetToDefaults","CollectDiagnosticData","OEM"],"type":["string","null"]},"RetryCount":{"format":"int64","minimum":0,"type":["integer","null"]},"RetryIntervalSeconds":{"format":"int64","minimum":0,"type":["integer","null"]},"TargetComponentURI":{"format":"uri-reference","type":["string","null"]}}},"Resource_Condition.orNull":{"additionalProperties":false,"required":["MessageId"],"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ConditionType":{"enum":["Alert","Informational","Subsystem"],"type":["string","null"]},"LogEntry":{"$ref":"#/definitions/odata-v4_idRef"},"Message":{"type":"string"},"MessageArgs":{"type":"array","items":{"type":"string"}},"MessageId":{"type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"OriginOfCondition":{"$ref":"#/definitions/odata-v4_idRef"},"Resolution":{"type":"string"},"ResolutionSteps":{"type":"array","items":{"$ref":"#/definitions/ResolutionStep"}},"Severity":{"enum":["OK","Warning","Critical"],"type":"string"},"Timestamp":{"format":"date-time","type":"string"},"UserAuthenticationSource":{"type":["string","null"]},"Username":{"type":["string","null"]}}},"Resource_ContactInfo.orNull":{"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ContactName":{"type":["string","null"]},"EmailAddress":{"type":["string","null"]},"PhoneNumber":{"type":["string","null"]}}},"Resource_Location":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AltitudeMeters":{"type":["number","null"]},"Contacts":{"type":"array","items":{"$ref":"#/definitions/Resource_ContactInfo.orNull"}},"Info":{"type":["string","null"]},"InfoFormat":{"type":["string","null"]},"Latitude":{"type":["number","null"]},"Longitude":{"type":["number","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"},"PartLocation":{"$ref":"#/definitions/Resource_PartLocation"},"PartLocationContext":{"type":["string","null"]},"PhysicalAddress":{"$ref":"#/definitions/Resource_PhysicalAddress"},"Placement":{"$ref":"#/definitions/Resource_Placement"},"PostalAddress":{"$ref":"#/definitions/Resource_PostalAddress"}}},"Resource_Oem":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}},"^[A-Za-z0-9_]+$":{"$ref":"#/definitions/Resource_OemObject"}},"properties":{}},"Resource_OemObject":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{}},"Resource_PartLocation":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"LocationOrdinalValue":{"format":"int64","type":["integer","null"]},"LocationType":{"enum":["Slot","Bay","Connector","Socket","Backplane","Embedded"],"type":["string","null"]},"Orientation":{"enum":["FrontToBack","BackToFront","TopToBottom","BottomToTop","LeftToRight","RightToLeft"],"type":["string","null"]},"Reference":{"enum":["Top","Bottom","Front","Rear","Left","Right","Middle"],"type":["string","null"]},"ServiceLabel":{"type":["string","null"]}}},"Resource_PhysicalAddress":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"City":{"type":["string","null"]},"Country":{"type":["string","null"]},"ISOCountryCode":{"pattern":"^([A-Z]{2}|[A-Z]{3})$","type":["string","null"]},"ISOSubdivisionCode":{"pattern":"^[A-Z0-9]{1,3}$","type":["string","null"]},"PostalCode":{"type":["string","null"]},"StateOrProvince":{"type":["string","null"]},"StreetAddress":{"type":["string","null"]}}},"Resource_Placement":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AdditionalInfo":{"type":["string","null"]},"FacilityName":{"type":["string","null"]},"Rack":{"type":["string","null"]},"RackOffset":{"format":"int64","type":["integer","null"]},"RackOffsetUnits":{"enum":["OpenU","EIA_310"],"type":["string","null"]},"Room":{"type":["string","null"]},"Row":{"type":["string","null"]}}},"Resource_PostalAddress":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AdditionalCode":{"type":["string","null"]},"AdditionalInfo":{"type":["string","null"]},"Building":{"type":["string","null"]},"City":{"type":["string","null"]},"Community":{"type":["string","null"]},"Country":{"type":["string","null"]},"District":{"type":["string","null"]},"Division":{"type":["string","null"]},"Floor":{"type":["string","null"]},"GPSCoords":{"type":["string","null"]},"HouseNumber":{"format":"int64","type":["integer","null"]},"HouseNumberSuffix":{"type":["string","null"]},"Landmark":{"type":["string","null"]},"LeadingStreetDirection":{"type":["string","null"]},"Location":{"type":["string","null"]},"Name":{"type":["string","null"]},"Neighborhood":{"type":["string","null"]},"POBox":{"type":["string","null"]},"PlaceType":{"type":["string","null"]},"PostalCode":{"type":["string","null"]},"Road":{"type":["string","null"]},"RoadBranch":{"type":["string","null"]},"RoadPostModifier":{"type":["string","null"]},"RoadPreModifier":{"type":["string","null"]},"RoadSection":{"type":["string","null"]},"RoadSubBranch":{"type":["string","null"]},"Room":{"type":["string","null"]},"Seat":{"type":["string","null"]},"Street":{"type":["string","null"]},"StreetSuffix":{"type":["string","null"]},"Territory":{"type":["string","null"]},"TrailingStreetSuffix":{"type":["string","null"]},"Unit":{"type":["string","null"]}}},"Resource_Status":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Conditions":{"type":"array","items":{"$ref":"#/definitions/Resource_Condition.orNull"}},"Health":{"enum":["OK","Warning","Critical"],"type":["string","null"]},"HealthRollup":{"enum":["OK","Warning","Critical"],"type":["string","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"},"State":{"enum":["Enabled","Disabled","StandbyOffline","StandbySpare","InTest","Starting","Absent","UnavailableOffline","Deferring","Quiesced","Updating","Qualified","Degraded"],"type":["string","null"]}}},"SoftwareInventory_AdditionalVersions":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"BootParameters":{"type":["string","null"]},"Bootloader":{"type":["string","null"]},"FactoryConfiguration":{"type":["string","null"]},"Kernel":{"type":["string","null"]},"Microcode":{"type":["string","null"]},"OSDistribution":{"type":["string","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"}}},"SoftwareInventory_MeasurementBlock":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Measurement":{"pattern":"^[0-9a-fA-F]+$","type":["string","null"]},"MeasurementIndex":{"format":"int64","type":["integer","null"]},"MeasurementSize":{"format":"int64","type":["integer","null"]},"MeasurementSpecification":{"format":"int64","type":["integer","null"]}}},"odata-v4_idRef":{"additionalProperties":false,"type":"object","required":["@odata.id"],"properties":{"@odata.id":{"format":"uri-reference","type":"string"}}},"odata-v4_idRef.orNull":{"additionalProperties":false,"type":["object","null"],"required":["@odata.id"],"properties":{"@odata.id":{"format":"uri-reference","type":"string"}}}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$", "u");
const pattern1 = new RegExp("@Redfish\\.AllowableValues$", "u");
const pattern25 = new RegExp("^([-+][0-1][0-9]:[0-5][0-9])$", "u");
const pattern99 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
const formats0 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const formats10 = require("ajv-formats/dist/formats.js").fullFormats["date-time"];
const formats8 = require("ajv-formats/dist/formats.js").fullFormats.int64;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "target") || (key0 === "title")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.target !== undefined){
let data0 = data.target;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err1 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data2 = data[key2];
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err4 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}


function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key1 in data){
if(pattern1.test(key1)){
let data0 = data[key1];
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err0 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "#Manager.Reset") || (key0 === "Oem")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["#Manager.Reset"] !== undefined){
if(!(validate2(data["#Manager.Reset"], {instancePath:instancePath+"/#Manager.Reset",parentData:data,parentDataProperty:"#Manager.Reset",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.Oem !== undefined){
if(!(validate4(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data2 = data[key2];
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const schema4 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"BootParameters":{"type":["string","null"]},"Bootloader":{"type":["string","null"]},"FactoryConfiguration":{"type":["string","null"]},"Kernel":{"type":["string","null"]},"Microcode":{"type":["string","null"]},"OSDistribution":{"type":["string","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"}}};
const pattern16 = new RegExp("^[A-Za-z0-9_]+$", "u");

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key1 in data){
if(pattern1.test(key1)){
let data0 = data[key1];
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err0 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}


function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key1 in data){
if(pattern1.test(key1)){
let data0 = data[key1];
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err0 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
for(const key2 in data){
if(pattern16.test(key2)){
if(!(validate9(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "BootParameters") || (key0 === "Bootloader")) || (key0 === "FactoryConfiguration")) || (key0 === "Kernel")) || (key0 === "Microcode")) || (key0 === "OSDistribution")) || (key0 === "Oem")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.BootParameters !== undefined){
let data0 = data.BootParameters;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/BootParameters",schemaPath:"#/properties/BootParameters/type",keyword:"type",params:{type: schema4.properties.BootParameters.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Bootloader !== undefined){
let data1 = data.Bootloader;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/Bootloader",schemaPath:"#/properties/Bootloader/type",keyword:"type",params:{type: schema4.properties.Bootloader.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.FactoryConfiguration !== undefined){
let data2 = data.FactoryConfiguration;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/FactoryConfiguration",schemaPath:"#/properties/FactoryConfiguration/type",keyword:"type",params:{type: schema4.properties.FactoryConfiguration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Kernel !== undefined){
let data3 = data.Kernel;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/Kernel",schemaPath:"#/properties/Kernel/type",keyword:"type",params:{type: schema4.properties.Kernel.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Microcode !== undefined){
let data4 = data.Microcode;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/Microcode",schemaPath:"#/properties/Microcode/type",keyword:"type",params:{type: schema4.properties.Microcode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.OSDistribution !== undefined){
let data5 = data.OSDistribution;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/OSDistribution",schemaPath:"#/properties/OSDistribution/type",keyword:"type",params:{type: schema4.properties.OSDistribution.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.Oem !== undefined){
if(!(validate8(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data7 = data[key2];
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err7 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.id"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@odata.id"},message:"must have required property '"+"@odata.id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "@odata.id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["@odata.id"] !== undefined){
let data0 = data["@odata.id"];
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err2 = {instancePath:instancePath+"/@odata.id",schemaPath:"#/properties/%40odata.id/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/@odata.id",schemaPath:"#/properties/%40odata.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema8 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ConnectTypesSupported":{"type":"array","items":{"enum":["SSH","Telnet","IPMI","Oem"],"type":"string"}},"MaxConcurrentSessions":{"format":"int64","minimum":0,"type":"integer"},"ServiceEnabled":{"type":"boolean"}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "ConnectTypesSupported") || (key0 === "MaxConcurrentSessions")) || (key0 === "ServiceEnabled")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ConnectTypesSupported !== undefined){
let data0 = data.ConnectTypesSupported;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!((((data1 === "SSH") || (data1 === "Telnet")) || (data1 === "IPMI")) || (data1 === "Oem"))){
const err1 = {instancePath:instancePath+"/ConnectTypesSupported/" + i0,schemaPath:"#/properties/ConnectTypesSupported/items/enum",keyword:"enum",params:{allowedValues: schema8.properties.ConnectTypesSupported.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/ConnectTypesSupported/" + i0,schemaPath:"#/properties/ConnectTypesSupported/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/ConnectTypesSupported",schemaPath:"#/properties/ConnectTypesSupported/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.MaxConcurrentSessions !== undefined){
let data2 = data.MaxConcurrentSessions;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/MaxConcurrentSessions",schemaPath:"#/properties/MaxConcurrentSessions/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/MaxConcurrentSessions",schemaPath:"#/properties/MaxConcurrentSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats8.validate(data2))){
const err6 = {instancePath:instancePath+"/MaxConcurrentSessions",schemaPath:"#/properties/MaxConcurrentSessions/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.ServiceEnabled !== undefined){
if(typeof data.ServiceEnabled !== "boolean"){
const err7 = {instancePath:instancePath+"/ServiceEnabled",schemaPath:"#/properties/ServiceEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data4 = data[key2];
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err8 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "EndDateTime") || (key0 === "OffsetMinutes")) || (key0 === "StartDateTime")) || (key0 === "TimeZoneName")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.EndDateTime !== undefined){
let data0 = data.EndDateTime;
if(typeof data0 === "string"){
if(!(formats10.validate(data0))){
const err1 = {instancePath:instancePath+"/EndDateTime",schemaPath:"#/properties/EndDateTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/EndDateTime",schemaPath:"#/properties/EndDateTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.OffsetMinutes !== undefined){
let data1 = data.OffsetMinutes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/OffsetMinutes",schemaPath:"#/properties/OffsetMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(!(formats8.validate(data1))){
const err4 = {instancePath:instancePath+"/OffsetMinutes",schemaPath:"#/properties/OffsetMinutes/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.StartDateTime !== undefined){
let data2 = data.StartDateTime;
if(typeof data2 === "string"){
if(!(formats10.validate(data2))){
const err5 = {instancePath:instancePath+"/StartDateTime",schemaPath:"#/properties/StartDateTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/StartDateTime",schemaPath:"#/properties/StartDateTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.TimeZoneName !== undefined){
if(typeof data.TimeZoneName !== "string"){
const err7 = {instancePath:instancePath+"/TimeZoneName",schemaPath:"#/properties/TimeZoneName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data4 = data[key2];
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err8 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const schema10 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ConnectTypesSupported":{"type":"array","items":{"enum":["KVMIP","Oem"],"type":"string"}},"MaxConcurrentSessions":{"format":"int64","minimum":0,"type":"integer"},"ServiceEnabled":{"type":"boolean"}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "ConnectTypesSupported") || (key0 === "MaxConcurrentSessions")) || (key0 === "ServiceEnabled")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ConnectTypesSupported !== undefined){
let data0 = data.ConnectTypesSupported;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!((data1 === "KVMIP") || (data1 === "Oem"))){
const err1 = {instancePath:instancePath+"/ConnectTypesSupported/" + i0,schemaPath:"#/properties/ConnectTypesSupported/items/enum",keyword:"enum",params:{allowedValues: schema10.properties.ConnectTypesSupported.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/ConnectTypesSupported/" + i0,schemaPath:"#/properties/ConnectTypesSupported/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/ConnectTypesSupported",schemaPath:"#/properties/ConnectTypesSupported/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.MaxConcurrentSessions !== undefined){
let data2 = data.MaxConcurrentSessions;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/MaxConcurrentSessions",schemaPath:"#/properties/MaxConcurrentSessions/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/MaxConcurrentSessions",schemaPath:"#/properties/MaxConcurrentSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats8.validate(data2))){
const err6 = {instancePath:instancePath+"/MaxConcurrentSessions",schemaPath:"#/properties/MaxConcurrentSessions/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.ServiceEnabled !== undefined){
if(typeof data.ServiceEnabled !== "boolean"){
const err7 = {instancePath:instancePath+"/ServiceEnabled",schemaPath:"#/properties/ServiceEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data4 = data[key2];
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err8 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema11 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ActiveSoftwareImage":{"$ref":"#/definitions/odata-v4_idRef"},"ManagedBy":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ManagedBy@odata.count":{"format":"int64","type":"integer"},"ManagerForChassis":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ManagerForChassis@odata.count":{"format":"int64","type":"integer"},"ManagerForFabrics":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ManagerForFabrics@odata.count":{"format":"int64","type":"integer"},"ManagerForManagers":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ManagerForManagers@odata.count":{"format":"int64","type":"integer"},"ManagerForServers":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ManagerForServers@odata.count":{"format":"int64","type":"integer"},"ManagerForSwitches":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ManagerForSwitches@odata.count":{"format":"int64","type":"integer"},"ManagerInChassis":{"$ref":"#/definitions/odata-v4_idRef"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"SelectedNetworkPort":{"$ref":"#/definitions/odata-v4_idRef.orNull"},"SoftwareImages":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"SoftwareImages@odata.count":{"format":"int64","type":"integer"}}};
const schema12 = {"additionalProperties":false,"type":["object","null"],"required":["@odata.id"],"properties":{"@odata.id":{"format":"uri-reference","type":"string"}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema12.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.id"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@odata.id"},message:"must have required property '"+"@odata.id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "@odata.id")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["@odata.id"] !== undefined){
let data0 = data["@odata.id"];
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err3 = {instancePath:instancePath+"/@odata.id",schemaPath:"#/properties/%40odata.id/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/@odata.id",schemaPath:"#/properties/%40odata.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate34.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((func0.call(schema11.properties, key0)) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ActiveSoftwareImage !== undefined){
if(!(validate13(data.ActiveSoftwareImage, {instancePath:instancePath+"/ActiveSoftwareImage",parentData:data,parentDataProperty:"ActiveSoftwareImage",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.ManagedBy !== undefined){
let data1 = data.ManagedBy;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data1[i0], {instancePath:instancePath+"/ManagedBy/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/ManagedBy",schemaPath:"#/properties/ManagedBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["ManagedBy@odata.count"] !== undefined){
let data3 = data["ManagedBy@odata.count"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err2 = {instancePath:instancePath+"/ManagedBy@odata.count",schemaPath:"#/properties/ManagedBy%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(!(formats8.validate(data3))){
const err3 = {instancePath:instancePath+"/ManagedBy@odata.count",schemaPath:"#/properties/ManagedBy%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.ManagerForChassis !== undefined){
let data4 = data.ManagerForChassis;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate13(data4[i1], {instancePath:instancePath+"/ManagerForChassis/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/ManagerForChassis",schemaPath:"#/properties/ManagerForChassis/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["ManagerForChassis@odata.count"] !== undefined){
let data6 = data["ManagerForChassis@odata.count"];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err5 = {instancePath:instancePath+"/ManagerForChassis@odata.count",schemaPath:"#/properties/ManagerForChassis%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(!(formats8.validate(data6))){
const err6 = {instancePath:instancePath+"/ManagerForChassis@odata.count",schemaPath:"#/properties/ManagerForChassis%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.ManagerForFabrics !== undefined){
let data7 = data.ManagerForFabrics;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate13(data7[i2], {instancePath:instancePath+"/ManagerForFabrics/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/ManagerForFabrics",schemaPath:"#/properties/ManagerForFabrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["ManagerForFabrics@odata.count"] !== undefined){
let data9 = data["ManagerForFabrics@odata.count"];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err8 = {instancePath:instancePath+"/ManagerForFabrics@odata.count",schemaPath:"#/properties/ManagerForFabrics%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(!(formats8.validate(data9))){
const err9 = {instancePath:instancePath+"/ManagerForFabrics@odata.count",schemaPath:"#/properties/ManagerForFabrics%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.ManagerForManagers !== undefined){
let data10 = data.ManagerForManagers;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate13(data10[i3], {instancePath:instancePath+"/ManagerForManagers/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/ManagerForManagers",schemaPath:"#/properties/ManagerForManagers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["ManagerForManagers@odata.count"] !== undefined){
let data12 = data["ManagerForManagers@odata.count"];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err11 = {instancePath:instancePath+"/ManagerForManagers@odata.count",schemaPath:"#/properties/ManagerForManagers%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(!(formats8.validate(data12))){
const err12 = {instancePath:instancePath+"/ManagerForManagers@odata.count",schemaPath:"#/properties/ManagerForManagers%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.ManagerForServers !== undefined){
let data13 = data.ManagerForServers;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
if(!(validate13(data13[i4], {instancePath:instancePath+"/ManagerForServers/" + i4,parentData:data13,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/ManagerForServers",schemaPath:"#/properties/ManagerForServers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["ManagerForServers@odata.count"] !== undefined){
let data15 = data["ManagerForServers@odata.count"];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err14 = {instancePath:instancePath+"/ManagerForServers@odata.count",schemaPath:"#/properties/ManagerForServers%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(!(formats8.validate(data15))){
const err15 = {instancePath:instancePath+"/ManagerForServers@odata.count",schemaPath:"#/properties/ManagerForServers%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.ManagerForSwitches !== undefined){
let data16 = data.ManagerForSwitches;
if(Array.isArray(data16)){
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
if(!(validate13(data16[i5], {instancePath:instancePath+"/ManagerForSwitches/" + i5,parentData:data16,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/ManagerForSwitches",schemaPath:"#/properties/ManagerForSwitches/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["ManagerForSwitches@odata.count"] !== undefined){
let data18 = data["ManagerForSwitches@odata.count"];
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err17 = {instancePath:instancePath+"/ManagerForSwitches@odata.count",schemaPath:"#/properties/ManagerForSwitches%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(!(formats8.validate(data18))){
const err18 = {instancePath:instancePath+"/ManagerForSwitches@odata.count",schemaPath:"#/properties/ManagerForSwitches%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.ManagerInChassis !== undefined){
if(!(validate13(data.ManagerInChassis, {instancePath:instancePath+"/ManagerInChassis",parentData:data,parentDataProperty:"ManagerInChassis",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.Oem !== undefined){
if(!(validate8(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.SelectedNetworkPort !== undefined){
if(!(validate34(data.SelectedNetworkPort, {instancePath:instancePath+"/SelectedNetworkPort",parentData:data,parentDataProperty:"SelectedNetworkPort",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.SoftwareImages !== undefined){
let data22 = data.SoftwareImages;
if(Array.isArray(data22)){
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
if(!(validate13(data22[i6], {instancePath:instancePath+"/SoftwareImages/" + i6,parentData:data22,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/SoftwareImages",schemaPath:"#/properties/SoftwareImages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["SoftwareImages@odata.count"] !== undefined){
let data24 = data["SoftwareImages@odata.count"];
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err20 = {instancePath:instancePath+"/SoftwareImages@odata.count",schemaPath:"#/properties/SoftwareImages%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(!(formats8.validate(data24))){
const err21 = {instancePath:instancePath+"/SoftwareImages@odata.count",schemaPath:"#/properties/SoftwareImages%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data25 = data[key2];
if(Array.isArray(data25)){
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
if(typeof data25[i7] !== "string"){
const err22 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema13 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AltitudeMeters":{"type":["number","null"]},"Contacts":{"type":"array","items":{"$ref":"#/definitions/Resource_ContactInfo.orNull"}},"Info":{"type":["string","null"]},"InfoFormat":{"type":["string","null"]},"Latitude":{"type":["number","null"]},"Longitude":{"type":["number","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"},"PartLocation":{"$ref":"#/definitions/Resource_PartLocation"},"PartLocationContext":{"type":["string","null"]},"PhysicalAddress":{"$ref":"#/definitions/Resource_PhysicalAddress"},"Placement":{"$ref":"#/definitions/Resource_Placement"},"PostalAddress":{"$ref":"#/definitions/Resource_PostalAddress"}}};
const schema14 = {"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ContactName":{"type":["string","null"]},"EmailAddress":{"type":["string","null"]},"PhoneNumber":{"type":["string","null"]}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "ContactName") || (key0 === "EmailAddress")) || (key0 === "PhoneNumber")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ContactName !== undefined){
let data0 = data.ContactName;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/ContactName",schemaPath:"#/properties/ContactName/type",keyword:"type",params:{type: schema14.properties.ContactName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.EmailAddress !== undefined){
let data1 = data.EmailAddress;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/EmailAddress",schemaPath:"#/properties/EmailAddress/type",keyword:"type",params:{type: schema14.properties.EmailAddress.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.PhoneNumber !== undefined){
let data2 = data.PhoneNumber;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/type",keyword:"type",params:{type: schema14.properties.PhoneNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data3 = data[key2];
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err5 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
validate39.errors = vErrors;
return errors === 0;
}

const schema15 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"LocationOrdinalValue":{"format":"int64","type":["integer","null"]},"LocationType":{"enum":["Slot","Bay","Connector","Socket","Backplane","Embedded"],"type":["string","null"]},"Orientation":{"enum":["FrontToBack","BackToFront","TopToBottom","BottomToTop","LeftToRight","RightToLeft"],"type":["string","null"]},"Reference":{"enum":["Top","Bottom","Front","Rear","Left","Right","Middle"],"type":["string","null"]},"ServiceLabel":{"type":["string","null"]}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "LocationOrdinalValue") || (key0 === "LocationType")) || (key0 === "Orientation")) || (key0 === "Reference")) || (key0 === "ServiceLabel")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.LocationOrdinalValue !== undefined){
let data0 = data.LocationOrdinalValue;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/LocationOrdinalValue",schemaPath:"#/properties/LocationOrdinalValue/type",keyword:"type",params:{type: schema15.properties.LocationOrdinalValue.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(formats8.validate(data0))){
const err2 = {instancePath:instancePath+"/LocationOrdinalValue",schemaPath:"#/properties/LocationOrdinalValue/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.LocationType !== undefined){
let data1 = data.LocationType;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/LocationType",schemaPath:"#/properties/LocationType/type",keyword:"type",params:{type: schema15.properties.LocationType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(!((((((data1 === "Slot") || (data1 === "Bay")) || (data1 === "Connector")) || (data1 === "Socket")) || (data1 === "Backplane")) || (data1 === "Embedded"))){
const err4 = {instancePath:instancePath+"/LocationType",schemaPath:"#/properties/LocationType/enum",keyword:"enum",params:{allowedValues: schema15.properties.LocationType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.Orientation !== undefined){
let data2 = data.Orientation;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/Orientation",schemaPath:"#/properties/Orientation/type",keyword:"type",params:{type: schema15.properties.Orientation.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!((((((data2 === "FrontToBack") || (data2 === "BackToFront")) || (data2 === "TopToBottom")) || (data2 === "BottomToTop")) || (data2 === "LeftToRight")) || (data2 === "RightToLeft"))){
const err6 = {instancePath:instancePath+"/Orientation",schemaPath:"#/properties/Orientation/enum",keyword:"enum",params:{allowedValues: schema15.properties.Orientation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.Reference !== undefined){
let data3 = data.Reference;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/Reference",schemaPath:"#/properties/Reference/type",keyword:"type",params:{type: schema15.properties.Reference.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 === "string"){
if(!(((((((data3 === "Top") || (data3 === "Bottom")) || (data3 === "Front")) || (data3 === "Rear")) || (data3 === "Left")) || (data3 === "Right")) || (data3 === "Middle"))){
const err8 = {instancePath:instancePath+"/Reference",schemaPath:"#/properties/Reference/enum",keyword:"enum",params:{allowedValues: schema15.properties.Reference.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.ServiceLabel !== undefined){
let data4 = data.ServiceLabel;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/ServiceLabel",schemaPath:"#/properties/ServiceLabel/type",keyword:"type",params:{type: schema15.properties.ServiceLabel.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data5 = data[key2];
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err10 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema16 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"City":{"type":["string","null"]},"Country":{"type":["string","null"]},"ISOCountryCode":{"pattern":"^([A-Z]{2}|[A-Z]{3})$","type":["string","null"]},"ISOSubdivisionCode":{"pattern":"^[A-Z0-9]{1,3}$","type":["string","null"]},"PostalCode":{"type":["string","null"]},"StateOrProvince":{"type":["string","null"]},"StreetAddress":{"type":["string","null"]}}};
const pattern50 = new RegExp("^([A-Z]{2}|[A-Z]{3})$", "u");
const pattern51 = new RegExp("^[A-Z0-9]{1,3}$", "u");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "City") || (key0 === "Country")) || (key0 === "ISOCountryCode")) || (key0 === "ISOSubdivisionCode")) || (key0 === "PostalCode")) || (key0 === "StateOrProvince")) || (key0 === "StreetAddress")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.City !== undefined){
let data0 = data.City;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/City",schemaPath:"#/properties/City/type",keyword:"type",params:{type: schema16.properties.City.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Country !== undefined){
let data1 = data.Country;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/Country",schemaPath:"#/properties/Country/type",keyword:"type",params:{type: schema16.properties.Country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ISOCountryCode !== undefined){
let data2 = data.ISOCountryCode;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/ISOCountryCode",schemaPath:"#/properties/ISOCountryCode/type",keyword:"type",params:{type: schema16.properties.ISOCountryCode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern50.test(data2)){
const err4 = {instancePath:instancePath+"/ISOCountryCode",schemaPath:"#/properties/ISOCountryCode/pattern",keyword:"pattern",params:{pattern: "^([A-Z]{2}|[A-Z]{3})$"},message:"must match pattern \""+"^([A-Z]{2}|[A-Z]{3})$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.ISOSubdivisionCode !== undefined){
let data3 = data.ISOSubdivisionCode;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/ISOSubdivisionCode",schemaPath:"#/properties/ISOSubdivisionCode/type",keyword:"type",params:{type: schema16.properties.ISOSubdivisionCode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern51.test(data3)){
const err6 = {instancePath:instancePath+"/ISOSubdivisionCode",schemaPath:"#/properties/ISOSubdivisionCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]{1,3}$"},message:"must match pattern \""+"^[A-Z0-9]{1,3}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.PostalCode !== undefined){
let data4 = data.PostalCode;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/PostalCode",schemaPath:"#/properties/PostalCode/type",keyword:"type",params:{type: schema16.properties.PostalCode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.StateOrProvince !== undefined){
let data5 = data.StateOrProvince;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/StateOrProvince",schemaPath:"#/properties/StateOrProvince/type",keyword:"type",params:{type: schema16.properties.StateOrProvince.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.StreetAddress !== undefined){
let data6 = data.StreetAddress;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/StreetAddress",schemaPath:"#/properties/StreetAddress/type",keyword:"type",params:{type: schema16.properties.StreetAddress.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data7 = data[key2];
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err10 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const schema17 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AdditionalInfo":{"type":["string","null"]},"FacilityName":{"type":["string","null"]},"Rack":{"type":["string","null"]},"RackOffset":{"format":"int64","type":["integer","null"]},"RackOffsetUnits":{"enum":["OpenU","EIA_310"],"type":["string","null"]},"Room":{"type":["string","null"]},"Row":{"type":["string","null"]}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "AdditionalInfo") || (key0 === "FacilityName")) || (key0 === "Rack")) || (key0 === "RackOffset")) || (key0 === "RackOffsetUnits")) || (key0 === "Room")) || (key0 === "Row")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.AdditionalInfo !== undefined){
let data0 = data.AdditionalInfo;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/AdditionalInfo",schemaPath:"#/properties/AdditionalInfo/type",keyword:"type",params:{type: schema17.properties.AdditionalInfo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.FacilityName !== undefined){
let data1 = data.FacilityName;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/FacilityName",schemaPath:"#/properties/FacilityName/type",keyword:"type",params:{type: schema17.properties.FacilityName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Rack !== undefined){
let data2 = data.Rack;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/Rack",schemaPath:"#/properties/Rack/type",keyword:"type",params:{type: schema17.properties.Rack.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.RackOffset !== undefined){
let data3 = data.RackOffset;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/RackOffset",schemaPath:"#/properties/RackOffset/type",keyword:"type",params:{type: schema17.properties.RackOffset.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(!(formats8.validate(data3))){
const err5 = {instancePath:instancePath+"/RackOffset",schemaPath:"#/properties/RackOffset/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.RackOffsetUnits !== undefined){
let data4 = data.RackOffsetUnits;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/RackOffsetUnits",schemaPath:"#/properties/RackOffsetUnits/type",keyword:"type",params:{type: schema17.properties.RackOffsetUnits.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data4 === "string"){
if(!((data4 === "OpenU") || (data4 === "EIA_310"))){
const err7 = {instancePath:instancePath+"/RackOffsetUnits",schemaPath:"#/properties/RackOffsetUnits/enum",keyword:"enum",params:{allowedValues: schema17.properties.RackOffsetUnits.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.Room !== undefined){
let data5 = data.Room;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/Room",schemaPath:"#/properties/Room/type",keyword:"type",params:{type: schema17.properties.Room.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.Row !== undefined){
let data6 = data.Row;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/Row",schemaPath:"#/properties/Row/type",keyword:"type",params:{type: schema17.properties.Row.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data7 = data[key2];
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err10 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema18 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AdditionalCode":{"type":["string","null"]},"AdditionalInfo":{"type":["string","null"]},"Building":{"type":["string","null"]},"City":{"type":["string","null"]},"Community":{"type":["string","null"]},"Country":{"type":["string","null"]},"District":{"type":["string","null"]},"Division":{"type":["string","null"]},"Floor":{"type":["string","null"]},"GPSCoords":{"type":["string","null"]},"HouseNumber":{"format":"int64","type":["integer","null"]},"HouseNumberSuffix":{"type":["string","null"]},"Landmark":{"type":["string","null"]},"LeadingStreetDirection":{"type":["string","null"]},"Location":{"type":["string","null"]},"Name":{"type":["string","null"]},"Neighborhood":{"type":["string","null"]},"POBox":{"type":["string","null"]},"PlaceType":{"type":["string","null"]},"PostalCode":{"type":["string","null"]},"Road":{"type":["string","null"]},"RoadBranch":{"type":["string","null"]},"RoadPostModifier":{"type":["string","null"]},"RoadPreModifier":{"type":["string","null"]},"RoadSection":{"type":["string","null"]},"RoadSubBranch":{"type":["string","null"]},"Room":{"type":["string","null"]},"Seat":{"type":["string","null"]},"Street":{"type":["string","null"]},"StreetSuffix":{"type":["string","null"]},"Territory":{"type":["string","null"]},"TrailingStreetSuffix":{"type":["string","null"]},"Unit":{"type":["string","null"]}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((func0.call(schema18.properties, key0)) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.AdditionalCode !== undefined){
let data0 = data.AdditionalCode;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/AdditionalCode",schemaPath:"#/properties/AdditionalCode/type",keyword:"type",params:{type: schema18.properties.AdditionalCode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.AdditionalInfo !== undefined){
let data1 = data.AdditionalInfo;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/AdditionalInfo",schemaPath:"#/properties/AdditionalInfo/type",keyword:"type",params:{type: schema18.properties.AdditionalInfo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Building !== undefined){
let data2 = data.Building;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/Building",schemaPath:"#/properties/Building/type",keyword:"type",params:{type: schema18.properties.Building.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.City !== undefined){
let data3 = data.City;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/City",schemaPath:"#/properties/City/type",keyword:"type",params:{type: schema18.properties.City.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Community !== undefined){
let data4 = data.Community;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/Community",schemaPath:"#/properties/Community/type",keyword:"type",params:{type: schema18.properties.Community.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Country !== undefined){
let data5 = data.Country;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/Country",schemaPath:"#/properties/Country/type",keyword:"type",params:{type: schema18.properties.Country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.District !== undefined){
let data6 = data.District;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/District",schemaPath:"#/properties/District/type",keyword:"type",params:{type: schema18.properties.District.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Division !== undefined){
let data7 = data.Division;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/Division",schemaPath:"#/properties/Division/type",keyword:"type",params:{type: schema18.properties.Division.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.Floor !== undefined){
let data8 = data.Floor;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/Floor",schemaPath:"#/properties/Floor/type",keyword:"type",params:{type: schema18.properties.Floor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.GPSCoords !== undefined){
let data9 = data.GPSCoords;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/GPSCoords",schemaPath:"#/properties/GPSCoords/type",keyword:"type",params:{type: schema18.properties.GPSCoords.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.HouseNumber !== undefined){
let data10 = data.HouseNumber;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err11 = {instancePath:instancePath+"/HouseNumber",schemaPath:"#/properties/HouseNumber/type",keyword:"type",params:{type: schema18.properties.HouseNumber.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(!(formats8.validate(data10))){
const err12 = {instancePath:instancePath+"/HouseNumber",schemaPath:"#/properties/HouseNumber/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.HouseNumberSuffix !== undefined){
let data11 = data.HouseNumberSuffix;
if((typeof data11 !== "string") && (data11 !== null)){
const err13 = {instancePath:instancePath+"/HouseNumberSuffix",schemaPath:"#/properties/HouseNumberSuffix/type",keyword:"type",params:{type: schema18.properties.HouseNumberSuffix.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.Landmark !== undefined){
let data12 = data.Landmark;
if((typeof data12 !== "string") && (data12 !== null)){
const err14 = {instancePath:instancePath+"/Landmark",schemaPath:"#/properties/Landmark/type",keyword:"type",params:{type: schema18.properties.Landmark.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.LeadingStreetDirection !== undefined){
let data13 = data.LeadingStreetDirection;
if((typeof data13 !== "string") && (data13 !== null)){
const err15 = {instancePath:instancePath+"/LeadingStreetDirection",schemaPath:"#/properties/LeadingStreetDirection/type",keyword:"type",params:{type: schema18.properties.LeadingStreetDirection.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.Location !== undefined){
let data14 = data.Location;
if((typeof data14 !== "string") && (data14 !== null)){
const err16 = {instancePath:instancePath+"/Location",schemaPath:"#/properties/Location/type",keyword:"type",params:{type: schema18.properties.Location.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.Name !== undefined){
let data15 = data.Name;
if((typeof data15 !== "string") && (data15 !== null)){
const err17 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: schema18.properties.Name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.Neighborhood !== undefined){
let data16 = data.Neighborhood;
if((typeof data16 !== "string") && (data16 !== null)){
const err18 = {instancePath:instancePath+"/Neighborhood",schemaPath:"#/properties/Neighborhood/type",keyword:"type",params:{type: schema18.properties.Neighborhood.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.POBox !== undefined){
let data17 = data.POBox;
if((typeof data17 !== "string") && (data17 !== null)){
const err19 = {instancePath:instancePath+"/POBox",schemaPath:"#/properties/POBox/type",keyword:"type",params:{type: schema18.properties.POBox.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.PlaceType !== undefined){
let data18 = data.PlaceType;
if((typeof data18 !== "string") && (data18 !== null)){
const err20 = {instancePath:instancePath+"/PlaceType",schemaPath:"#/properties/PlaceType/type",keyword:"type",params:{type: schema18.properties.PlaceType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.PostalCode !== undefined){
let data19 = data.PostalCode;
if((typeof data19 !== "string") && (data19 !== null)){
const err21 = {instancePath:instancePath+"/PostalCode",schemaPath:"#/properties/PostalCode/type",keyword:"type",params:{type: schema18.properties.PostalCode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.Road !== undefined){
let data20 = data.Road;
if((typeof data20 !== "string") && (data20 !== null)){
const err22 = {instancePath:instancePath+"/Road",schemaPath:"#/properties/Road/type",keyword:"type",params:{type: schema18.properties.Road.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.RoadBranch !== undefined){
let data21 = data.RoadBranch;
if((typeof data21 !== "string") && (data21 !== null)){
const err23 = {instancePath:instancePath+"/RoadBranch",schemaPath:"#/properties/RoadBranch/type",keyword:"type",params:{type: schema18.properties.RoadBranch.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.RoadPostModifier !== undefined){
let data22 = data.RoadPostModifier;
if((typeof data22 !== "string") && (data22 !== null)){
const err24 = {instancePath:instancePath+"/RoadPostModifier",schemaPath:"#/properties/RoadPostModifier/type",keyword:"type",params:{type: schema18.properties.RoadPostModifier.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.RoadPreModifier !== undefined){
let data23 = data.RoadPreModifier;
if((typeof data23 !== "string") && (data23 !== null)){
const err25 = {instancePath:instancePath+"/RoadPreModifier",schemaPath:"#/properties/RoadPreModifier/type",keyword:"type",params:{type: schema18.properties.RoadPreModifier.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.RoadSection !== undefined){
let data24 = data.RoadSection;
if((typeof data24 !== "string") && (data24 !== null)){
const err26 = {instancePath:instancePath+"/RoadSection",schemaPath:"#/properties/RoadSection/type",keyword:"type",params:{type: schema18.properties.RoadSection.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.RoadSubBranch !== undefined){
let data25 = data.RoadSubBranch;
if((typeof data25 !== "string") && (data25 !== null)){
const err27 = {instancePath:instancePath+"/RoadSubBranch",schemaPath:"#/properties/RoadSubBranch/type",keyword:"type",params:{type: schema18.properties.RoadSubBranch.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.Room !== undefined){
let data26 = data.Room;
if((typeof data26 !== "string") && (data26 !== null)){
const err28 = {instancePath:instancePath+"/Room",schemaPath:"#/properties/Room/type",keyword:"type",params:{type: schema18.properties.Room.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.Seat !== undefined){
let data27 = data.Seat;
if((typeof data27 !== "string") && (data27 !== null)){
const err29 = {instancePath:instancePath+"/Seat",schemaPath:"#/properties/Seat/type",keyword:"type",params:{type: schema18.properties.Seat.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.Street !== undefined){
let data28 = data.Street;
if((typeof data28 !== "string") && (data28 !== null)){
const err30 = {instancePath:instancePath+"/Street",schemaPath:"#/properties/Street/type",keyword:"type",params:{type: schema18.properties.Street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.StreetSuffix !== undefined){
let data29 = data.StreetSuffix;
if((typeof data29 !== "string") && (data29 !== null)){
const err31 = {instancePath:instancePath+"/StreetSuffix",schemaPath:"#/properties/StreetSuffix/type",keyword:"type",params:{type: schema18.properties.StreetSuffix.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.Territory !== undefined){
let data30 = data.Territory;
if((typeof data30 !== "string") && (data30 !== null)){
const err32 = {instancePath:instancePath+"/Territory",schemaPath:"#/properties/Territory/type",keyword:"type",params:{type: schema18.properties.Territory.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.TrailingStreetSuffix !== undefined){
let data31 = data.TrailingStreetSuffix;
if((typeof data31 !== "string") && (data31 !== null)){
const err33 = {instancePath:instancePath+"/TrailingStreetSuffix",schemaPath:"#/properties/TrailingStreetSuffix/type",keyword:"type",params:{type: schema18.properties.TrailingStreetSuffix.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.Unit !== undefined){
let data32 = data.Unit;
if((typeof data32 !== "string") && (data32 !== null)){
const err34 = {instancePath:instancePath+"/Unit",schemaPath:"#/properties/Unit/type",keyword:"type",params:{type: schema18.properties.Unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data33 = data[key2];
if(Array.isArray(data33)){
const len0 = data33.length;
for(let i0=0; i0<len0; i0++){
if(typeof data33[i0] !== "string"){
const err35 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((func0.call(schema13.properties, key0)) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.AltitudeMeters !== undefined){
let data0 = data.AltitudeMeters;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/AltitudeMeters",schemaPath:"#/properties/AltitudeMeters/type",keyword:"type",params:{type: schema13.properties.AltitudeMeters.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Contacts !== undefined){
let data1 = data.Contacts;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate39(data1[i0], {instancePath:instancePath+"/Contacts/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/Contacts",schemaPath:"#/properties/Contacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Info !== undefined){
let data3 = data.Info;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/Info",schemaPath:"#/properties/Info/type",keyword:"type",params:{type: schema13.properties.Info.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.InfoFormat !== undefined){
let data4 = data.InfoFormat;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/InfoFormat",schemaPath:"#/properties/InfoFormat/type",keyword:"type",params:{type: schema13.properties.InfoFormat.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Latitude !== undefined){
let data5 = data.Latitude;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err5 = {instancePath:instancePath+"/Latitude",schemaPath:"#/properties/Latitude/type",keyword:"type",params:{type: schema13.properties.Latitude.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Longitude !== undefined){
let data6 = data.Longitude;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err6 = {instancePath:instancePath+"/Longitude",schemaPath:"#/properties/Longitude/type",keyword:"type",params:{type: schema13.properties.Longitude.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.Oem !== undefined){
if(!(validate8(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.PartLocation !== undefined){
if(!(validate42(data.PartLocation, {instancePath:instancePath+"/PartLocation",parentData:data,parentDataProperty:"PartLocation",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.PartLocationContext !== undefined){
let data9 = data.PartLocationContext;
if((typeof data9 !== "string") && (data9 !== null)){
const err7 = {instancePath:instancePath+"/PartLocationContext",schemaPath:"#/properties/PartLocationContext/type",keyword:"type",params:{type: schema13.properties.PartLocationContext.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.PhysicalAddress !== undefined){
if(!(validate44(data.PhysicalAddress, {instancePath:instancePath+"/PhysicalAddress",parentData:data,parentDataProperty:"PhysicalAddress",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.Placement !== undefined){
if(!(validate46(data.Placement, {instancePath:instancePath+"/Placement",parentData:data,parentDataProperty:"Placement",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.PostalAddress !== undefined){
if(!(validate48(data.PostalAddress, {instancePath:instancePath+"/PostalAddress",parentData:data,parentDataProperty:"PostalAddress",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data13 = data[key2];
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
const err8 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema19 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Measurement":{"pattern":"^[0-9a-fA-F]+$","type":["string","null"]},"MeasurementIndex":{"format":"int64","type":["integer","null"]},"MeasurementSize":{"format":"int64","type":["integer","null"]},"MeasurementSpecification":{"format":"int64","type":["integer","null"]}}};
const pattern66 = new RegExp("^[0-9a-fA-F]+$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "Measurement") || (key0 === "MeasurementIndex")) || (key0 === "MeasurementSize")) || (key0 === "MeasurementSpecification")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Measurement !== undefined){
let data0 = data.Measurement;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/Measurement",schemaPath:"#/properties/Measurement/type",keyword:"type",params:{type: schema19.properties.Measurement.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern66.test(data0)){
const err2 = {instancePath:instancePath+"/Measurement",schemaPath:"#/properties/Measurement/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]+$"},message:"must match pattern \""+"^[0-9a-fA-F]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.MeasurementIndex !== undefined){
let data1 = data.MeasurementIndex;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/MeasurementIndex",schemaPath:"#/properties/MeasurementIndex/type",keyword:"type",params:{type: schema19.properties.MeasurementIndex.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(!(formats8.validate(data1))){
const err4 = {instancePath:instancePath+"/MeasurementIndex",schemaPath:"#/properties/MeasurementIndex/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.MeasurementSize !== undefined){
let data2 = data.MeasurementSize;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/MeasurementSize",schemaPath:"#/properties/MeasurementSize/type",keyword:"type",params:{type: schema19.properties.MeasurementSize.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats8.validate(data2))){
const err6 = {instancePath:instancePath+"/MeasurementSize",schemaPath:"#/properties/MeasurementSize/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.MeasurementSpecification !== undefined){
let data3 = data.MeasurementSpecification;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/MeasurementSpecification",schemaPath:"#/properties/MeasurementSpecification/type",keyword:"type",params:{type: schema19.properties.MeasurementSpecification.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(!(formats8.validate(data3))){
const err8 = {instancePath:instancePath+"/MeasurementSpecification",schemaPath:"#/properties/MeasurementSpecification/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data4 = data[key2];
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err9 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema20 = {"additionalProperties":false,"required":["Name","Mode","MinNumNeeded","Status","RedundancySet","@odata.id","MemberId"],"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"@odata.id":{"format":"uri-reference","type":"string"},"Actions":{"$ref":"#/definitions/Redundancy_Actions"},"ActiveRedundancySet":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ActiveRedundancySet@odata.count":{"format":"int64","type":"integer"},"MaxNumSupported":{"format":"int64","type":["integer","null"]},"MemberId":{"type":"string"},"MinNumNeeded":{"format":"int64","type":["integer","null"]},"MinNumNeededForFaultTolerance":{"format":"int64","type":["integer","null"]},"Mode":{"enum":["Failover","N+m","Sharing","Sparing","NotRedundant"],"type":["string","null"]},"Name":{"type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"RedundancyEnabled":{"type":["boolean","null"]},"RedundancySet":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"RedundancySet@odata.count":{"format":"int64","type":"integer"},"Status":{"$ref":"#/definitions/Resource_Status"}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key1 in data){
if(pattern1.test(key1)){
let data0 = data[key1];
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err0 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Oem") || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Oem !== undefined){
if(!(validate59(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data1 = data[key2];
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const schema23 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Conditions":{"type":"array","items":{"$ref":"#/definitions/Resource_Condition.orNull"}},"Health":{"enum":["OK","Warning","Critical"],"type":["string","null"]},"HealthRollup":{"enum":["OK","Warning","Critical"],"type":["string","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"},"State":{"enum":["Enabled","Disabled","StandbyOffline","StandbySpare","InTest","Starting","Absent","UnavailableOffline","Deferring","Quiesced","Updating","Qualified","Degraded"],"type":["string","null"]}}};
const schema24 = {"additionalProperties":false,"required":["MessageId"],"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ConditionType":{"enum":["Alert","Informational","Subsystem"],"type":["string","null"]},"LogEntry":{"$ref":"#/definitions/odata-v4_idRef"},"Message":{"type":"string"},"MessageArgs":{"type":"array","items":{"type":"string"}},"MessageId":{"type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"OriginOfCondition":{"$ref":"#/definitions/odata-v4_idRef"},"Resolution":{"type":"string"},"ResolutionSteps":{"type":"array","items":{"$ref":"#/definitions/ResolutionStep"}},"Severity":{"enum":["OK","Warning","Critical"],"type":"string"},"Timestamp":{"format":"date-time","type":"string"},"UserAuthenticationSource":{"type":["string","null"]},"Username":{"type":["string","null"]}}};
const schema25 = {"additionalProperties":false,"required":["ResolutionType"],"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ActionParameters":{"type":"array","items":{"$ref":"#/definitions/ActionInfo_Parameters.orNull"}},"ActionURI":{"format":"uri-reference","type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"Priority":{"format":"int64","minimum":0,"type":["integer","null"]},"ResolutionType":{"enum":["ContactVendor","ReplaceComponent","FirmwareUpdate","Reset","PowerCycle","ResetToDefaults","CollectDiagnosticData","OEM"],"type":["string","null"]},"RetryCount":{"format":"int64","minimum":0,"type":["integer","null"]},"RetryIntervalSeconds":{"format":"int64","minimum":0,"type":["integer","null"]},"TargetComponentURI":{"format":"uri-reference","type":["string","null"]}}};
const schema26 = {"additionalProperties":false,"required":["Name"],"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AllowableNumbers":{"type":"array","items":{"type":["string","null"]}},"AllowablePattern":{"type":["string","null"]},"AllowableValueDescriptions":{"type":"array","items":{"type":["string","null"]}},"AllowableValues":{"type":"array","items":{"type":["string","null"]}},"ArraySizeMaximum":{"format":"int64","type":["integer","null"]},"ArraySizeMinimum":{"format":"int64","type":["integer","null"]},"DataType":{"enum":["Boolean","Number","NumberArray","String","StringArray","Object","ObjectArray"],"type":["string","null"]},"DefaultValue":{"type":["string","null"]},"MaximumValue":{"type":["number","null"]},"MinimumValue":{"type":["number","null"]},"Name":{"type":"string"},"NoDefaultValue":{"type":["boolean","null"]},"ObjectDataType":{"type":["string","null"]},"Required":{"type":"boolean"}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((func0.call(schema26.properties, key0)) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.AllowableNumbers !== undefined){
let data0 = data.AllowableNumbers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/AllowableNumbers/" + i0,schemaPath:"#/properties/AllowableNumbers/items/type",keyword:"type",params:{type: schema26.properties.AllowableNumbers.items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/AllowableNumbers",schemaPath:"#/properties/AllowableNumbers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.AllowablePattern !== undefined){
let data2 = data.AllowablePattern;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/AllowablePattern",schemaPath:"#/properties/AllowablePattern/type",keyword:"type",params:{type: schema26.properties.AllowablePattern.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.AllowableValueDescriptions !== undefined){
let data3 = data.AllowableValueDescriptions;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/AllowableValueDescriptions/" + i1,schemaPath:"#/properties/AllowableValueDescriptions/items/type",keyword:"type",params:{type: schema26.properties.AllowableValueDescriptions.items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/AllowableValueDescriptions",schemaPath:"#/properties/AllowableValueDescriptions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.AllowableValues !== undefined){
let data5 = data.AllowableValues;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/AllowableValues/" + i2,schemaPath:"#/properties/AllowableValues/items/type",keyword:"type",params:{type: schema26.properties.AllowableValues.items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/AllowableValues",schemaPath:"#/properties/AllowableValues/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ArraySizeMaximum !== undefined){
let data7 = data.ArraySizeMaximum;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err10 = {instancePath:instancePath+"/ArraySizeMaximum",schemaPath:"#/properties/ArraySizeMaximum/type",keyword:"type",params:{type: schema26.properties.ArraySizeMaximum.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(!(formats8.validate(data7))){
const err11 = {instancePath:instancePath+"/ArraySizeMaximum",schemaPath:"#/properties/ArraySizeMaximum/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.ArraySizeMinimum !== undefined){
let data8 = data.ArraySizeMinimum;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err12 = {instancePath:instancePath+"/ArraySizeMinimum",schemaPath:"#/properties/ArraySizeMinimum/type",keyword:"type",params:{type: schema26.properties.ArraySizeMinimum.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(!(formats8.validate(data8))){
const err13 = {instancePath:instancePath+"/ArraySizeMinimum",schemaPath:"#/properties/ArraySizeMinimum/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.DataType !== undefined){
let data9 = data.DataType;
if((typeof data9 !== "string") && (data9 !== null)){
const err14 = {instancePath:instancePath+"/DataType",schemaPath:"#/properties/DataType/type",keyword:"type",params:{type: schema26.properties.DataType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data9 === "string"){
if(!(((((((data9 === "Boolean") || (data9 === "Number")) || (data9 === "NumberArray")) || (data9 === "String")) || (data9 === "StringArray")) || (data9 === "Object")) || (data9 === "ObjectArray"))){
const err15 = {instancePath:instancePath+"/DataType",schemaPath:"#/properties/DataType/enum",keyword:"enum",params:{allowedValues: schema26.properties.DataType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.DefaultValue !== undefined){
let data10 = data.DefaultValue;
if((typeof data10 !== "string") && (data10 !== null)){
const err16 = {instancePath:instancePath+"/DefaultValue",schemaPath:"#/properties/DefaultValue/type",keyword:"type",params:{type: schema26.properties.DefaultValue.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.MaximumValue !== undefined){
let data11 = data.MaximumValue;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
const err17 = {instancePath:instancePath+"/MaximumValue",schemaPath:"#/properties/MaximumValue/type",keyword:"type",params:{type: schema26.properties.MaximumValue.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.MinimumValue !== undefined){
let data12 = data.MinimumValue;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
const err18 = {instancePath:instancePath+"/MinimumValue",schemaPath:"#/properties/MinimumValue/type",keyword:"type",params:{type: schema26.properties.MinimumValue.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err19 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.NoDefaultValue !== undefined){
let data14 = data.NoDefaultValue;
if((typeof data14 !== "boolean") && (data14 !== null)){
const err20 = {instancePath:instancePath+"/NoDefaultValue",schemaPath:"#/properties/NoDefaultValue/type",keyword:"type",params:{type: schema26.properties.NoDefaultValue.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.ObjectDataType !== undefined){
let data15 = data.ObjectDataType;
if((typeof data15 !== "string") && (data15 !== null)){
const err21 = {instancePath:instancePath+"/ObjectDataType",schemaPath:"#/properties/ObjectDataType/type",keyword:"type",params:{type: schema26.properties.ObjectDataType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.Required !== undefined){
if(typeof data.Required !== "boolean"){
const err22 = {instancePath:instancePath+"/Required",schemaPath:"#/properties/Required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data17 = data[key2];
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
if(typeof data17[i3] !== "string"){
const err23 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
validate71.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ResolutionType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ResolutionType"},message:"must have required property '"+"ResolutionType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((((key0 === "ActionParameters") || (key0 === "ActionURI")) || (key0 === "Oem")) || (key0 === "Priority")) || (key0 === "ResolutionType")) || (key0 === "RetryCount")) || (key0 === "RetryIntervalSeconds")) || (key0 === "TargetComponentURI")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ActionParameters !== undefined){
let data0 = data.ActionParameters;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate71(data0[i0], {instancePath:instancePath+"/ActionParameters/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/ActionParameters",schemaPath:"#/properties/ActionParameters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ActionURI !== undefined){
let data2 = data.ActionURI;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err3 = {instancePath:instancePath+"/ActionURI",schemaPath:"#/properties/ActionURI/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/ActionURI",schemaPath:"#/properties/ActionURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Oem !== undefined){
if(!(validate8(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.Priority !== undefined){
let data4 = data.Priority;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/Priority",schemaPath:"#/properties/Priority/type",keyword:"type",params:{type: schema25.properties.Priority.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/Priority",schemaPath:"#/properties/Priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats8.validate(data4))){
const err7 = {instancePath:instancePath+"/Priority",schemaPath:"#/properties/Priority/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.ResolutionType !== undefined){
let data5 = data.ResolutionType;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/ResolutionType",schemaPath:"#/properties/ResolutionType/type",keyword:"type",params:{type: schema25.properties.ResolutionType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data5 === "string"){
if(!((((((((data5 === "ContactVendor") || (data5 === "ReplaceComponent")) || (data5 === "FirmwareUpdate")) || (data5 === "Reset")) || (data5 === "PowerCycle")) || (data5 === "ResetToDefaults")) || (data5 === "CollectDiagnosticData")) || (data5 === "OEM"))){
const err9 = {instancePath:instancePath+"/ResolutionType",schemaPath:"#/properties/ResolutionType/enum",keyword:"enum",params:{allowedValues: schema25.properties.ResolutionType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.RetryCount !== undefined){
let data6 = data.RetryCount;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err10 = {instancePath:instancePath+"/RetryCount",schemaPath:"#/properties/RetryCount/type",keyword:"type",params:{type: schema25.properties.RetryCount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/RetryCount",schemaPath:"#/properties/RetryCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats8.validate(data6))){
const err12 = {instancePath:instancePath+"/RetryCount",schemaPath:"#/properties/RetryCount/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.RetryIntervalSeconds !== undefined){
let data7 = data.RetryIntervalSeconds;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err13 = {instancePath:instancePath+"/RetryIntervalSeconds",schemaPath:"#/properties/RetryIntervalSeconds/type",keyword:"type",params:{type: schema25.properties.RetryIntervalSeconds.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/RetryIntervalSeconds",schemaPath:"#/properties/RetryIntervalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(formats8.validate(data7))){
const err15 = {instancePath:instancePath+"/RetryIntervalSeconds",schemaPath:"#/properties/RetryIntervalSeconds/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.TargetComponentURI !== undefined){
let data8 = data.TargetComponentURI;
if((typeof data8 !== "string") && (data8 !== null)){
const err16 = {instancePath:instancePath+"/TargetComponentURI",schemaPath:"#/properties/TargetComponentURI/type",keyword:"type",params:{type: schema25.properties.TargetComponentURI.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
const err17 = {instancePath:instancePath+"/TargetComponentURI",schemaPath:"#/properties/TargetComponentURI/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data9 = data[key2];
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err18 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MessageId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MessageId"},message:"must have required property '"+"MessageId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((func0.call(schema24.properties, key0)) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ConditionType !== undefined){
let data0 = data.ConditionType;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/ConditionType",schemaPath:"#/properties/ConditionType/type",keyword:"type",params:{type: schema24.properties.ConditionType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!(((data0 === "Alert") || (data0 === "Informational")) || (data0 === "Subsystem"))){
const err4 = {instancePath:instancePath+"/ConditionType",schemaPath:"#/properties/ConditionType/enum",keyword:"enum",params:{allowedValues: schema24.properties.ConditionType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.LogEntry !== undefined){
if(!(validate13(data.LogEntry, {instancePath:instancePath+"/LogEntry",parentData:data,parentDataProperty:"LogEntry",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
const err5 = {instancePath:instancePath+"/Message",schemaPath:"#/properties/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.MessageArgs !== undefined){
let data3 = data.MessageArgs;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err6 = {instancePath:instancePath+"/MessageArgs/" + i0,schemaPath:"#/properties/MessageArgs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/MessageArgs",schemaPath:"#/properties/MessageArgs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.MessageId !== undefined){
if(typeof data.MessageId !== "string"){
const err8 = {instancePath:instancePath+"/MessageId",schemaPath:"#/properties/MessageId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.Oem !== undefined){
if(!(validate8(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.OriginOfCondition !== undefined){
if(!(validate13(data.OriginOfCondition, {instancePath:instancePath+"/OriginOfCondition",parentData:data,parentDataProperty:"OriginOfCondition",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.Resolution !== undefined){
if(typeof data.Resolution !== "string"){
const err9 = {instancePath:instancePath+"/Resolution",schemaPath:"#/properties/Resolution/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ResolutionSteps !== undefined){
let data9 = data.ResolutionSteps;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate70(data9[i1], {instancePath:instancePath+"/ResolutionSteps/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/ResolutionSteps",schemaPath:"#/properties/ResolutionSteps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.Severity !== undefined){
let data11 = data.Severity;
if(typeof data11 === "string"){
if(!(((data11 === "OK") || (data11 === "Warning")) || (data11 === "Critical"))){
const err11 = {instancePath:instancePath+"/Severity",schemaPath:"#/properties/Severity/enum",keyword:"enum",params:{allowedValues: schema24.properties.Severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/Severity",schemaPath:"#/properties/Severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Timestamp !== undefined){
let data12 = data.Timestamp;
if(typeof data12 === "string"){
if(!(formats10.validate(data12))){
const err13 = {instancePath:instancePath+"/Timestamp",schemaPath:"#/properties/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/Timestamp",schemaPath:"#/properties/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.UserAuthenticationSource !== undefined){
let data13 = data.UserAuthenticationSource;
if((typeof data13 !== "string") && (data13 !== null)){
const err15 = {instancePath:instancePath+"/UserAuthenticationSource",schemaPath:"#/properties/UserAuthenticationSource/type",keyword:"type",params:{type: schema24.properties.UserAuthenticationSource.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.Username !== undefined){
let data14 = data.Username;
if((typeof data14 !== "string") && (data14 !== null)){
const err16 = {instancePath:instancePath+"/Username",schemaPath:"#/properties/Username/type",keyword:"type",params:{type: schema24.properties.Username.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data15 = data[key2];
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(typeof data15[i2] !== "string"){
const err17 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
validate66.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "Conditions") || (key0 === "Health")) || (key0 === "HealthRollup")) || (key0 === "Oem")) || (key0 === "State")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Conditions !== undefined){
let data0 = data.Conditions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data0[i0], {instancePath:instancePath+"/Conditions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/Conditions",schemaPath:"#/properties/Conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Health !== undefined){
let data2 = data.Health;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/Health",schemaPath:"#/properties/Health/type",keyword:"type",params:{type: schema23.properties.Health.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data2 === "string"){
if(!(((data2 === "OK") || (data2 === "Warning")) || (data2 === "Critical"))){
const err3 = {instancePath:instancePath+"/Health",schemaPath:"#/properties/Health/enum",keyword:"enum",params:{allowedValues: schema23.properties.Health.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.HealthRollup !== undefined){
let data3 = data.HealthRollup;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/HealthRollup",schemaPath:"#/properties/HealthRollup/type",keyword:"type",params:{type: schema23.properties.HealthRollup.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data3 === "string"){
if(!(((data3 === "OK") || (data3 === "Warning")) || (data3 === "Critical"))){
const err5 = {instancePath:instancePath+"/HealthRollup",schemaPath:"#/properties/HealthRollup/enum",keyword:"enum",params:{allowedValues: schema23.properties.HealthRollup.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.Oem !== undefined){
if(!(validate8(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.State !== undefined){
let data5 = data.State;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/State",schemaPath:"#/properties/State/type",keyword:"type",params:{type: schema23.properties.State.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data5 === "string"){
if(!(((((((((((((data5 === "Enabled") || (data5 === "Disabled")) || (data5 === "StandbyOffline")) || (data5 === "StandbySpare")) || (data5 === "InTest")) || (data5 === "Starting")) || (data5 === "Absent")) || (data5 === "UnavailableOffline")) || (data5 === "Deferring")) || (data5 === "Quiesced")) || (data5 === "Updating")) || (data5 === "Qualified")) || (data5 === "Degraded"))){
const err7 = {instancePath:instancePath+"/State",schemaPath:"#/properties/State/enum",keyword:"enum",params:{allowedValues: schema23.properties.State.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data6 = data[key2];
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err8 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.Mode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Mode"},message:"must have required property '"+"Mode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.MinNumNeeded === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MinNumNeeded"},message:"must have required property '"+"MinNumNeeded"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.Status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Status"},message:"must have required property '"+"Status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.RedundancySet === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "RedundancySet"},message:"must have required property '"+"RedundancySet"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["@odata.id"] === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@odata.id"},message:"must have required property '"+"@odata.id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.MemberId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "MemberId"},message:"must have required property '"+"MemberId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((func0.call(schema20.properties, key0)) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["@odata.id"] !== undefined){
let data0 = data["@odata.id"];
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err8 = {instancePath:instancePath+"/@odata.id",schemaPath:"#/properties/%40odata.id/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/@odata.id",schemaPath:"#/properties/%40odata.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.Actions !== undefined){
if(!(validate58(data.Actions, {instancePath:instancePath+"/Actions",parentData:data,parentDataProperty:"Actions",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.ActiveRedundancySet !== undefined){
let data2 = data.ActiveRedundancySet;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data2[i0], {instancePath:instancePath+"/ActiveRedundancySet/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/ActiveRedundancySet",schemaPath:"#/properties/ActiveRedundancySet/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["ActiveRedundancySet@odata.count"] !== undefined){
let data4 = data["ActiveRedundancySet@odata.count"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/ActiveRedundancySet@odata.count",schemaPath:"#/properties/ActiveRedundancySet%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(!(formats8.validate(data4))){
const err12 = {instancePath:instancePath+"/ActiveRedundancySet@odata.count",schemaPath:"#/properties/ActiveRedundancySet%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.MaxNumSupported !== undefined){
let data5 = data.MaxNumSupported;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err13 = {instancePath:instancePath+"/MaxNumSupported",schemaPath:"#/properties/MaxNumSupported/type",keyword:"type",params:{type: schema20.properties.MaxNumSupported.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(!(formats8.validate(data5))){
const err14 = {instancePath:instancePath+"/MaxNumSupported",schemaPath:"#/properties/MaxNumSupported/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.MemberId !== undefined){
if(typeof data.MemberId !== "string"){
const err15 = {instancePath:instancePath+"/MemberId",schemaPath:"#/properties/MemberId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.MinNumNeeded !== undefined){
let data7 = data.MinNumNeeded;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err16 = {instancePath:instancePath+"/MinNumNeeded",schemaPath:"#/properties/MinNumNeeded/type",keyword:"type",params:{type: schema20.properties.MinNumNeeded.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(!(formats8.validate(data7))){
const err17 = {instancePath:instancePath+"/MinNumNeeded",schemaPath:"#/properties/MinNumNeeded/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.MinNumNeededForFaultTolerance !== undefined){
let data8 = data.MinNumNeededForFaultTolerance;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err18 = {instancePath:instancePath+"/MinNumNeededForFaultTolerance",schemaPath:"#/properties/MinNumNeededForFaultTolerance/type",keyword:"type",params:{type: schema20.properties.MinNumNeededForFaultTolerance.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(!(formats8.validate(data8))){
const err19 = {instancePath:instancePath+"/MinNumNeededForFaultTolerance",schemaPath:"#/properties/MinNumNeededForFaultTolerance/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.Mode !== undefined){
let data9 = data.Mode;
if((typeof data9 !== "string") && (data9 !== null)){
const err20 = {instancePath:instancePath+"/Mode",schemaPath:"#/properties/Mode/type",keyword:"type",params:{type: schema20.properties.Mode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data9 === "string"){
if(!(((((data9 === "Failover") || (data9 === "N+m")) || (data9 === "Sharing")) || (data9 === "Sparing")) || (data9 === "NotRedundant"))){
const err21 = {instancePath:instancePath+"/Mode",schemaPath:"#/properties/Mode/enum",keyword:"enum",params:{allowedValues: schema20.properties.Mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err22 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.Oem !== undefined){
if(!(validate8(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.RedundancyEnabled !== undefined){
let data12 = data.RedundancyEnabled;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err23 = {instancePath:instancePath+"/RedundancyEnabled",schemaPath:"#/properties/RedundancyEnabled/type",keyword:"type",params:{type: schema20.properties.RedundancyEnabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.RedundancySet !== undefined){
let data13 = data.RedundancySet;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate13(data13[i1], {instancePath:instancePath+"/RedundancySet/" + i1,parentData:data13,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/RedundancySet",schemaPath:"#/properties/RedundancySet/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["RedundancySet@odata.count"] !== undefined){
let data15 = data["RedundancySet@odata.count"];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err25 = {instancePath:instancePath+"/RedundancySet@odata.count",schemaPath:"#/properties/RedundancySet%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(!(formats8.validate(data15))){
const err26 = {instancePath:instancePath+"/RedundancySet@odata.count",schemaPath:"#/properties/RedundancySet%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.Status !== undefined){
if(!(validate65(data.Status, {instancePath:instancePath+"/Status",parentData:data,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data17 = data[key2];
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(typeof data17[i2] !== "string"){
const err27 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema27 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ConnectTypesSupported":{"type":"array","items":{"enum":["SSH","Telnet","IPMI","Oem"],"type":"string"}},"MaxConcurrentSessions":{"format":"int64","minimum":0,"type":"integer"},"ServiceEnabled":{"type":"boolean"}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "ConnectTypesSupported") || (key0 === "MaxConcurrentSessions")) || (key0 === "ServiceEnabled")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ConnectTypesSupported !== undefined){
let data0 = data.ConnectTypesSupported;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!((((data1 === "SSH") || (data1 === "Telnet")) || (data1 === "IPMI")) || (data1 === "Oem"))){
const err1 = {instancePath:instancePath+"/ConnectTypesSupported/" + i0,schemaPath:"#/properties/ConnectTypesSupported/items/enum",keyword:"enum",params:{allowedValues: schema27.properties.ConnectTypesSupported.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/ConnectTypesSupported/" + i0,schemaPath:"#/properties/ConnectTypesSupported/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/ConnectTypesSupported",schemaPath:"#/properties/ConnectTypesSupported/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.MaxConcurrentSessions !== undefined){
let data2 = data.MaxConcurrentSessions;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/MaxConcurrentSessions",schemaPath:"#/properties/MaxConcurrentSessions/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/MaxConcurrentSessions",schemaPath:"#/properties/MaxConcurrentSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats8.validate(data2))){
const err6 = {instancePath:instancePath+"/MaxConcurrentSessions",schemaPath:"#/properties/MaxConcurrentSessions/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.ServiceEnabled !== undefined){
if(typeof data.ServiceEnabled !== "boolean"){
const err7 = {instancePath:instancePath+"/ServiceEnabled",schemaPath:"#/properties/ServiceEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data4 = data[key2];
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err8 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.id"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@odata.id"},message:"must have required property '"+"@odata.id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["@odata.type"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@odata.type"},message:"must have required property '"+"@odata.type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.Id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Id"},message:"must have required property '"+"Id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.Name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((func0.call(schema0.properties, key0)) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["@odata.context"] !== undefined){
let data0 = data["@odata.context"];
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err5 = {instancePath:instancePath+"/@odata.context",schemaPath:"#/properties/%40odata.context/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/@odata.context",schemaPath:"#/properties/%40odata.context/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["@odata.etag"] !== undefined){
if(typeof data["@odata.etag"] !== "string"){
const err7 = {instancePath:instancePath+"/@odata.etag",schemaPath:"#/properties/%40odata.etag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["@odata.id"] !== undefined){
let data2 = data["@odata.id"];
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err8 = {instancePath:instancePath+"/@odata.id",schemaPath:"#/properties/%40odata.id/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/@odata.id",schemaPath:"#/properties/%40odata.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["@odata.type"] !== undefined){
if(typeof data["@odata.type"] !== "string"){
const err10 = {instancePath:instancePath+"/@odata.type",schemaPath:"#/properties/%40odata.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.Actions !== undefined){
if(!(validate1(data.Actions, {instancePath:instancePath+"/Actions",parentData:data,parentDataProperty:"Actions",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.AdditionalFirmwareVersions !== undefined){
if(!(validate7(data.AdditionalFirmwareVersions, {instancePath:instancePath+"/AdditionalFirmwareVersions",parentData:data,parentDataProperty:"AdditionalFirmwareVersions",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.AutoDSTEnabled !== undefined){
if(typeof data.AutoDSTEnabled !== "boolean"){
const err11 = {instancePath:instancePath+"/AutoDSTEnabled",schemaPath:"#/properties/AutoDSTEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.Certificates !== undefined){
if(!(validate13(data.Certificates, {instancePath:instancePath+"/Certificates",parentData:data,parentDataProperty:"Certificates",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.CommandShell !== undefined){
if(!(validate15(data.CommandShell, {instancePath:instancePath+"/CommandShell",parentData:data,parentDataProperty:"CommandShell",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.DateTime !== undefined){
let data9 = data.DateTime;
if((typeof data9 !== "string") && (data9 !== null)){
const err12 = {instancePath:instancePath+"/DateTime",schemaPath:"#/properties/DateTime/type",keyword:"type",params:{type: schema0.properties.DateTime.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data9 === "string"){
if(!(formats10.validate(data9))){
const err13 = {instancePath:instancePath+"/DateTime",schemaPath:"#/properties/DateTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.DateTimeLocalOffset !== undefined){
let data10 = data.DateTimeLocalOffset;
if((typeof data10 !== "string") && (data10 !== null)){
const err14 = {instancePath:instancePath+"/DateTimeLocalOffset",schemaPath:"#/properties/DateTimeLocalOffset/type",keyword:"type",params:{type: schema0.properties.DateTimeLocalOffset.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern25.test(data10)){
const err15 = {instancePath:instancePath+"/DateTimeLocalOffset",schemaPath:"#/properties/DateTimeLocalOffset/pattern",keyword:"pattern",params:{pattern: "^([-+][0-1][0-9]:[0-5][0-9])$"},message:"must match pattern \""+"^([-+][0-1][0-9]:[0-5][0-9])$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.DateTimeSource !== undefined){
let data11 = data.DateTimeSource;
if((typeof data11 !== "string") && (data11 !== null)){
const err16 = {instancePath:instancePath+"/DateTimeSource",schemaPath:"#/properties/DateTimeSource/type",keyword:"type",params:{type: schema0.properties.DateTimeSource.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data11 === "string"){
if(!(((((data11 === "RTC") || (data11 === "Firmware")) || (data11 === "Host")) || (data11 === "NTP")) || (data11 === "PTP"))){
const err17 = {instancePath:instancePath+"/DateTimeSource",schemaPath:"#/properties/DateTimeSource/enum",keyword:"enum",params:{allowedValues: schema0.properties.DateTimeSource.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.DaylightSavingTime !== undefined){
if(!(validate17(data.DaylightSavingTime, {instancePath:instancePath+"/DaylightSavingTime",parentData:data,parentDataProperty:"DaylightSavingTime",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.DedicatedNetworkPorts !== undefined){
if(!(validate13(data.DedicatedNetworkPorts, {instancePath:instancePath+"/DedicatedNetworkPorts",parentData:data,parentDataProperty:"DedicatedNetworkPorts",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.Description !== undefined){
let data14 = data.Description;
if((typeof data14 !== "string") && (data14 !== null)){
const err18 = {instancePath:instancePath+"/Description",schemaPath:"#/properties/Description/type",keyword:"type",params:{type: schema0.properties.Description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.EthernetInterfaces !== undefined){
if(!(validate13(data.EthernetInterfaces, {instancePath:instancePath+"/EthernetInterfaces",parentData:data,parentDataProperty:"EthernetInterfaces",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.FirmwareVersion !== undefined){
let data16 = data.FirmwareVersion;
if((typeof data16 !== "string") && (data16 !== null)){
const err19 = {instancePath:instancePath+"/FirmwareVersion",schemaPath:"#/properties/FirmwareVersion/type",keyword:"type",params:{type: schema0.properties.FirmwareVersion.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.GraphicalConsole !== undefined){
if(!(validate21(data.GraphicalConsole, {instancePath:instancePath+"/GraphicalConsole",parentData:data,parentDataProperty:"GraphicalConsole",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.HostInterfaces !== undefined){
if(!(validate13(data.HostInterfaces, {instancePath:instancePath+"/HostInterfaces",parentData:data,parentDataProperty:"HostInterfaces",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
const err20 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.LastResetTime !== undefined){
let data20 = data.LastResetTime;
if(typeof data20 === "string"){
if(!(formats10.validate(data20))){
const err21 = {instancePath:instancePath+"/LastResetTime",schemaPath:"#/properties/LastResetTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/LastResetTime",schemaPath:"#/properties/LastResetTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.Links !== undefined){
if(!(validate24(data.Links, {instancePath:instancePath+"/Links",parentData:data,parentDataProperty:"Links",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.Location !== undefined){
if(!(validate38(data.Location, {instancePath:instancePath+"/Location",parentData:data,parentDataProperty:"Location",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.LocationIndicatorActive !== undefined){
let data23 = data.LocationIndicatorActive;
if((typeof data23 !== "boolean") && (data23 !== null)){
const err23 = {instancePath:instancePath+"/LocationIndicatorActive",schemaPath:"#/properties/LocationIndicatorActive/type",keyword:"type",params:{type: schema0.properties.LocationIndicatorActive.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.LogServices !== undefined){
if(!(validate13(data.LogServices, {instancePath:instancePath+"/LogServices",parentData:data,parentDataProperty:"LogServices",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.ManagerDiagnosticData !== undefined){
if(!(validate34(data.ManagerDiagnosticData, {instancePath:instancePath+"/ManagerDiagnosticData",parentData:data,parentDataProperty:"ManagerDiagnosticData",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.ManagerType !== undefined){
let data26 = data.ManagerType;
if(typeof data26 === "string"){
if(!(((((((data26 === "ManagementController") || (data26 === "EnclosureManager")) || (data26 === "BMC")) || (data26 === "RackManager")) || (data26 === "AuxiliaryController")) || (data26 === "Service")) || (data26 === "FabricManager"))){
const err24 = {instancePath:instancePath+"/ManagerType",schemaPath:"#/properties/ManagerType/enum",keyword:"enum",params:{allowedValues: schema0.properties.ManagerType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/ManagerType",schemaPath:"#/properties/ManagerType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.Manufacturer !== undefined){
let data27 = data.Manufacturer;
if((typeof data27 !== "string") && (data27 !== null)){
const err26 = {instancePath:instancePath+"/Manufacturer",schemaPath:"#/properties/Manufacturer/type",keyword:"type",params:{type: schema0.properties.Manufacturer.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.Measurements !== undefined){
let data28 = data.Measurements;
if(Array.isArray(data28)){
const len0 = data28.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data28[i0], {instancePath:instancePath+"/Measurements/" + i0,parentData:data28,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/Measurements",schemaPath:"#/properties/Measurements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.Model !== undefined){
let data30 = data.Model;
if((typeof data30 !== "string") && (data30 !== null)){
const err28 = {instancePath:instancePath+"/Model",schemaPath:"#/properties/Model/type",keyword:"type",params:{type: schema0.properties.Model.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err29 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.NetworkProtocol !== undefined){
if(!(validate13(data.NetworkProtocol, {instancePath:instancePath+"/NetworkProtocol",parentData:data,parentDataProperty:"NetworkProtocol",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.OEMSecurityMode !== undefined){
let data33 = data.OEMSecurityMode;
if((typeof data33 !== "string") && (data33 !== null)){
const err30 = {instancePath:instancePath+"/OEMSecurityMode",schemaPath:"#/properties/OEMSecurityMode/type",keyword:"type",params:{type: schema0.properties.OEMSecurityMode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.Oem !== undefined){
if(!(validate8(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.PartNumber !== undefined){
let data35 = data.PartNumber;
if((typeof data35 !== "string") && (data35 !== null)){
const err31 = {instancePath:instancePath+"/PartNumber",schemaPath:"#/properties/PartNumber/type",keyword:"type",params:{type: schema0.properties.PartNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.PowerState !== undefined){
let data36 = data.PowerState;
if((typeof data36 !== "string") && (data36 !== null)){
const err32 = {instancePath:instancePath+"/PowerState",schemaPath:"#/properties/PowerState/type",keyword:"type",params:{type: schema0.properties.PowerState.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data36 === "string"){
if(!(((((data36 === "On") || (data36 === "Off")) || (data36 === "PoweringOn")) || (data36 === "PoweringOff")) || (data36 === "Paused"))){
const err33 = {instancePath:instancePath+"/PowerState",schemaPath:"#/properties/PowerState/enum",keyword:"enum",params:{allowedValues: schema0.properties.PowerState.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.ReadyToRemove !== undefined){
let data37 = data.ReadyToRemove;
if((typeof data37 !== "boolean") && (data37 !== null)){
const err34 = {instancePath:instancePath+"/ReadyToRemove",schemaPath:"#/properties/ReadyToRemove/type",keyword:"type",params:{type: schema0.properties.ReadyToRemove.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.Redundancy !== undefined){
let data38 = data.Redundancy;
if(Array.isArray(data38)){
const len1 = data38.length;
for(let i1=0; i1<len1; i1++){
if(!(validate57(data38[i1], {instancePath:instancePath+"/Redundancy/" + i1,parentData:data38,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/Redundancy",schemaPath:"#/properties/Redundancy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data["Redundancy@odata.count"] !== undefined){
let data40 = data["Redundancy@odata.count"];
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err36 = {instancePath:instancePath+"/Redundancy@odata.count",schemaPath:"#/properties/Redundancy%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(!(formats8.validate(data40))){
const err37 = {instancePath:instancePath+"/Redundancy@odata.count",schemaPath:"#/properties/Redundancy%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.RemoteAccountService !== undefined){
if(!(validate13(data.RemoteAccountService, {instancePath:instancePath+"/RemoteAccountService",parentData:data,parentDataProperty:"RemoteAccountService",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.RemoteRedfishServiceUri !== undefined){
let data42 = data.RemoteRedfishServiceUri;
if((typeof data42 !== "string") && (data42 !== null)){
const err38 = {instancePath:instancePath+"/RemoteRedfishServiceUri",schemaPath:"#/properties/RemoteRedfishServiceUri/type",keyword:"type",params:{type: schema0.properties.RemoteRedfishServiceUri.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data42 === "string"){
if(!(formats0.test(data42))){
const err39 = {instancePath:instancePath+"/RemoteRedfishServiceUri",schemaPath:"#/properties/RemoteRedfishServiceUri/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.SecurityMode !== undefined){
let data43 = data.SecurityMode;
if(typeof data43 === "string"){
if(!(((((((data43 === "FIPS_140_2") || (data43 === "FIPS_140_3")) || (data43 === "CNSA_1_0")) || (data43 === "CNSA_2_0")) || (data43 === "SuiteB")) || (data43 === "OEM")) || (data43 === "Default"))){
const err40 = {instancePath:instancePath+"/SecurityMode",schemaPath:"#/properties/SecurityMode/enum",keyword:"enum",params:{allowedValues: schema0.properties.SecurityMode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/SecurityMode",schemaPath:"#/properties/SecurityMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.SecurityPolicy !== undefined){
if(!(validate34(data.SecurityPolicy, {instancePath:instancePath+"/SecurityPolicy",parentData:data,parentDataProperty:"SecurityPolicy",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.SerialConsole !== undefined){
if(!(validate81(data.SerialConsole, {instancePath:instancePath+"/SerialConsole",parentData:data,parentDataProperty:"SerialConsole",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.SerialInterfaces !== undefined){
if(!(validate13(data.SerialInterfaces, {instancePath:instancePath+"/SerialInterfaces",parentData:data,parentDataProperty:"SerialInterfaces",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.SerialNumber !== undefined){
let data47 = data.SerialNumber;
if((typeof data47 !== "string") && (data47 !== null)){
const err42 = {instancePath:instancePath+"/SerialNumber",schemaPath:"#/properties/SerialNumber/type",keyword:"type",params:{type: schema0.properties.SerialNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.ServiceEntryPointUUID !== undefined){
let data48 = data.ServiceEntryPointUUID;
if((typeof data48 !== "string") && (data48 !== null)){
const err43 = {instancePath:instancePath+"/ServiceEntryPointUUID",schemaPath:"#/properties/ServiceEntryPointUUID/type",keyword:"type",params:{type: schema0.properties.ServiceEntryPointUUID.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data48 === "string"){
if(!pattern99.test(data48)){
const err44 = {instancePath:instancePath+"/ServiceEntryPointUUID",schemaPath:"#/properties/ServiceEntryPointUUID/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},message:"must match pattern \""+"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.ServiceIdentification !== undefined){
let data49 = data.ServiceIdentification;
if((typeof data49 !== "string") && (data49 !== null)){
const err45 = {instancePath:instancePath+"/ServiceIdentification",schemaPath:"#/properties/ServiceIdentification/type",keyword:"type",params:{type: schema0.properties.ServiceIdentification.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.ServiceUseNotification !== undefined){
let data50 = data.ServiceUseNotification;
if((typeof data50 !== "string") && (data50 !== null)){
const err46 = {instancePath:instancePath+"/ServiceUseNotification",schemaPath:"#/properties/ServiceUseNotification/type",keyword:"type",params:{type: schema0.properties.ServiceUseNotification.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.SharedNetworkPorts !== undefined){
if(!(validate13(data.SharedNetworkPorts, {instancePath:instancePath+"/SharedNetworkPorts",parentData:data,parentDataProperty:"SharedNetworkPorts",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.SparePartNumber !== undefined){
let data52 = data.SparePartNumber;
if((typeof data52 !== "string") && (data52 !== null)){
const err47 = {instancePath:instancePath+"/SparePartNumber",schemaPath:"#/properties/SparePartNumber/type",keyword:"type",params:{type: schema0.properties.SparePartNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.Status !== undefined){
if(!(validate65(data.Status, {instancePath:instancePath+"/Status",parentData:data,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.TimeZoneName !== undefined){
if(typeof data.TimeZoneName !== "string"){
const err48 = {instancePath:instancePath+"/TimeZoneName",schemaPath:"#/properties/TimeZoneName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.USBPorts !== undefined){
if(!(validate13(data.USBPorts, {instancePath:instancePath+"/USBPorts",parentData:data,parentDataProperty:"USBPorts",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.UUID !== undefined){
let data56 = data.UUID;
if((typeof data56 !== "string") && (data56 !== null)){
const err49 = {instancePath:instancePath+"/UUID",schemaPath:"#/properties/UUID/type",keyword:"type",params:{type: schema0.properties.UUID.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data56 === "string"){
if(!pattern99.test(data56)){
const err50 = {instancePath:instancePath+"/UUID",schemaPath:"#/properties/UUID/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},message:"must match pattern \""+"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data.Version !== undefined){
let data57 = data.Version;
if((typeof data57 !== "string") && (data57 !== null)){
const err51 = {instancePath:instancePath+"/Version",schemaPath:"#/properties/Version/type",keyword:"type",params:{type: schema0.properties.Version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.VirtualMedia !== undefined){
if(!(validate13(data.VirtualMedia, {instancePath:instancePath+"/VirtualMedia",parentData:data,parentDataProperty:"VirtualMedia",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data59 = data[key2];
if(Array.isArray(data59)){
const len2 = data59.length;
for(let i2=0; i2<len2; i2++){
if(typeof data59[i2] !== "string"){
const err52 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
