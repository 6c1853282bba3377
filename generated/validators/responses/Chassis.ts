// @ts-nocheck: ajv wrote this module; its types are those of the export.
// Generated from the DMTF bundle by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const validate: ValidateFunction = validate0;

const schema0 = {"additionalProperties":false,"required":["ChassisType","@odata.id","@odata.type","Id","Name"],"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"@odata.context":{"format":"uri-reference","type":"string"},"@odata.etag":{"type":"string"},"@odata.id":{"format":"uri-reference","type":"string"},"@odata.type":{"type":"string"},"Actions":{"$ref":"#/definitions/Chassis_Actions"},"Assembly":{"$ref":"#/definitions/odata-v4_idRef"},"AssetTag":{"type":["string","null"]},"Certificates":{"$ref":"#/definitions/odata-v4_idRef"},"ChassisType":{"enum":["Rack","Blade","Enclosure","StandAlone","RackMount","Card","Cartridge","Row","Pod","Expansion","Sidecar","Zone","Sled","Shelf","Drawer","Module","Component","IPBasedDrive","RackGroup","StorageEnclosure","ImmersionTank","HeatExchanger","PowerStrip","Other"],"type":"string"},"Controls":{"$ref":"#/definitions/odata-v4_idRef"},"DepthMm":{"minimum":0,"type":["number","null"]},"Description":{"type":["string","null"]},"Doors":{"$ref":"#/definitions/Chassis_Doors"},"Drives":{"$ref":"#/definitions/odata-v4_idRef"},"ElectricalSourceManagerURIs":{"type":"array","items":{"format":"uri-reference","type":["string","null"]}},"ElectricalSourceNames":{"type":"array","items":{"type":["string","null"]}},"EnvironmentMetrics":{"$ref":"#/definitions/odata-v4_idRef"},"EnvironmentalClass":{"enum":["A1","A2","A3","A4"],"type":["string","null"]},"FabricAdapters":{"$ref":"#/definitions/odata-v4_idRef"},"HeatingCoolingEquipmentNames":{"type":"array","items":{"type":["string","null"]}},"HeatingCoolingManagerURIs":{"type":"array","items":{"format":"uri-reference","type":["string","null"]}},"HeightMm":{"minimum":0,"type":["number","null"]},"HeightRackUnits":{"type":["number","null"]},"HotPluggable":{"type":["boolean","null"]},"Id":{"type":"string"},"IndicatorLED":{"enum":["Unknown","Lit","Blinking","Off"],"type":["string","null"]},"LeakDetectors":{"$ref":"#/definitions/odata-v4_idRef"},"Links":{"$ref":"#/definitions/Chassis_Links"},"Location":{"$ref":"#/definitions/Resource_Location"},"LocationIndicatorActive":{"type":["boolean","null"]},"LogServices":{"$ref":"#/definitions/odata-v4_idRef"},"Manufacturer":{"type":["string","null"]},"MaxPowerWatts":{"type":["number","null"]},"Measurements":{"type":"array","items":{"$ref":"#/definitions/SoftwareInventory_MeasurementBlock"}},"MediaControllers":{"$ref":"#/definitions/odata-v4_idRef"},"Memory":{"$ref":"#/definitions/odata-v4_idRef"},"MemoryDomains":{"$ref":"#/definitions/odata-v4_idRef"},"MinPowerWatts":{"type":["number","null"]},"Model":{"type":["string","null"]},"Name":{"type":"string"},"NetworkAdapters":{"$ref":"#/definitions/odata-v4_idRef"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"PCIeDevices":{"$ref":"#/definitions/odata-v4_idRef"},"PCIeSlots":{"$ref":"#/definitions/odata-v4_idRef"},"PartNumber":{"type":["string","null"]},"PhysicalSecurity":{"$ref":"#/definitions/Chassis_PhysicalSecurity"},"Power":{"$ref":"#/definitions/odata-v4_idRef"},"PowerState":{"enum":["On","Off","PoweringOn","PoweringOff","Paused"],"type":["string","null"]},"PowerSubsystem":{"$ref":"#/definitions/odata-v4_idRef"},"PoweredByParent":{"type":["boolean","null"]},"Processors":{"$ref":"#/definitions/odata-v4_idRef"},"RackMountCapacityUnits":{"type":["number","null"]},"RackMountDepthMm":{"minimum":0,"type":["number","null"]},"RackMountWidth":{"enum":["OpenU","EIA_310","EIA_310_Telco","HalfWidth"],"type":["string","null"]},"RackUnits":{"enum":["OpenU","EIA_310"],"type":["string","null"]},"ReadyToRemove":{"type":["boolean","null"]},"Replaceable":{"type":["boolean","null"]},"SKU":{"type":["string","null"]},"Sensors":{"$ref":"#/definitions/odata-v4_idRef"},"SerialNumber":{"type":["string","null"]},"SparePartNumber":{"type":["string","null"]},"Status":{"$ref":"#/definitions/Resource_Status"},"Thermal":{"$ref":"#/definitions/odata-v4_idRef"},"ThermalDirection":{"enum":["FrontToBack","BackToFront","TopExhaust","Sealed"],"type":["string","null"]},"ThermalManagedByParent":{"type":["boolean","null"]},"ThermalSubsystem":{"$ref":"#/definitions/odata-v4_idRef"},"TrustedComponents":{"$ref":"#/definitions/odata-v4_idRef"},"UUID":{"pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$","type":["string","null"]},"Version":{"type":["string","null"]},"WeightKg":{"minimum":0,"type":["number","null"]},"WidthMm":{"minimum":0,"type":["number","null"]}},"definitions":{"ActionInfo_Parameters.orNull":{"additionalProperties":false,"required":["Name"],"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AllowableNumbers":{"type":"array","items":{"type":["string","null"]}},"AllowablePattern":{"type":["string","null"]},"AllowableValueDescriptions":{"type":"array","items":{"type":["string","null"]}},"AllowableValues":{"type":"array","items":{"type":["string","null"]}},"ArraySizeMaximum":{"format":"int64","type":["integer","null"]},"ArraySizeMinimum":{"format":"int64","type":["integer","null"]},"DataType":{"enum":["Boolean","Number","NumberArray","String","StringArray","Object","ObjectArray"],"type":["string","null"]},"DefaultValue":{"type":["string","null"]},"MaximumValue":{"type":["number","null"]},"MinimumValue":{"type":["number","null"]},"Name":{"type":"string"},"NoDefaultValue":{"type":["boolean","null"]},"ObjectDataType":{"type":["string","null"]},"Required":{"type":"boolean"}}},"Chassis_Actions":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Oem":{"$ref":"#/definitions/Chassis_OemActions"}}},"Chassis_Door.orNull":{"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"DoorState":{"enum":["Locked","Closed","LockedAndOpen","Open"],"type":["string","null"]},"Locked":{"type":["boolean","null"]},"UserLabel":{"type":"string"}}},"Chassis_Doors":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Front":{"$ref":"#/definitions/Chassis_Door.orNull"},"Rear":{"$ref":"#/definitions/Chassis_Door.orNull"}}},"Chassis_Links":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AutomationNodes":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"AutomationNodes@odata.count":{"format":"int64","type":"integer"},"Cables":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"Cables@odata.count":{"format":"int64","type":"integer"},"ComputerSystems":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ComputerSystems@odata.count":{"format":"int64","type":"integer"},"ConnectedCoolingLoops":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ConnectedCoolingLoops@odata.count":{"format":"int64","type":"integer"},"ContainedBy":{"$ref":"#/definitions/odata-v4_idRef"},"Contains":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"Contains@odata.count":{"format":"int64","type":"integer"},"CooledBy":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"CooledBy@odata.count":{"format":"int64","type":"integer"},"CoolingUnits":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"CoolingUnits@odata.count":{"format":"int64","type":"integer"},"Drives":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"Drives@odata.count":{"format":"int64","type":"integer"},"Facility":{"$ref":"#/definitions/odata-v4_idRef"},"Fans":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"Fans@odata.count":{"format":"int64","type":"integer"},"ManagedBy":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ManagedBy@odata.count":{"format":"int64","type":"integer"},"ManagersInChassis":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ManagersInChassis@odata.count":{"format":"int64","type":"integer"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"PCIeDevices":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"PCIeDevices@odata.count":{"format":"int64","type":"integer"},"PowerDistribution":{"$ref":"#/definitions/odata-v4_idRef.orNull"},"PowerOutlets":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"PowerOutlets@odata.count":{"format":"int64","type":"integer"},"PowerSupplies":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"PowerSupplies@odata.count":{"format":"int64","type":"integer"},"PoweredBy":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"PoweredBy@odata.count":{"format":"int64","type":"integer"},"Processors":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"Processors@odata.count":{"format":"int64","type":"integer"},"ResourceBlocks":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ResourceBlocks@odata.count":{"format":"int64","type":"integer"},"Storage":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"Storage@odata.count":{"format":"int64","type":"integer"},"Switches":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"Switches@odata.count":{"format":"int64","type":"integer"}}},"Chassis_OemActions":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{}},"Chassis_PhysicalSecurity":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"IntrusionSensor":{"enum":["Normal","HardwareIntrusion","TamperingDetected"],"type":["string","null"]},"IntrusionSensorNumber":{"format":"int64","type":["integer","null"]},"IntrusionSensorReArm":{"enum":["Manual","Automatic"],"type":["string","null"]}}},"ResolutionStep":{"additionalProperties":false,"required":["ResolutionType"],"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ActionParameters":{"type":"array","items":{"$ref":"#/definitions/ActionInfo_Parameters.orNull"}},"ActionURI":{"format":"uri-reference","type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"Priority":{"format":"int64","minimum":0,"type":["integer","null"]},"ResolutionType":{"enum":["ContactVendor","ReplaceComponent","FirmwareUpdate","Reset","PowerCycle","ResetToDefaults","CollectDiagnosticData","OEM"],"type":["string","null"]},"RetryCount":{"format":"int64","minimum":0,"type":["integer","null"]},"RetryIntervalSeconds":{"format":"int64","minimum":0,"type":["integer","null"]},"TargetComponentURI":{"format":"uri-reference","type":["string","null"]}}},"Resource_Condition.orNull":{"additionalProperties":false,"required":["MessageId"],"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ConditionType":{"enum":["Alert","Informational","Subsystem"],"type":["string","null"]},"LogEntry":{"$ref":"#/definitions/odata-v4_idRef"},"Message":{"type":"string"},"MessageArgs":{"type":"array","items":{"type":"string"}},"MessageId":{"type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"OriginOfCondition":{"$ref":"#/definitions/odata-v4_idRef"},"Resolution":{"type":"string"},"ResolutionSteps":{"type":"array","items":{"$ref":"#/definitions/ResolutionStep"}},"Severity":{"enum":["OK","Warning","Critical"],"type":"string"},"Timestamp":{"format":"date-time","type":"string"},"UserAuthenticationSource":{"type":["string","null"]},"Username":{"type":["string","null"]}}},"Resource_ContactInfo.orNull":{"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ContactName":{"type":["string","null"]},"EmailAddress":{"type":["string","null"]},"PhoneNumber":{"type":["string","null"]}}},"Resource_Location":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AltitudeMeters":{"type":["number","null"]},"Contacts":{"type":"array","items":{"$ref":"#/definitions/Resource_ContactInfo.orNull"}},"Info":{"type":["string","null"]},"InfoFormat":{"type":["string","null"]},"Latitude":{"type":["number","null"]},"Longitude":{"type":["number","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"},"PartLocation":{"$ref":"#/definitions/Resource_PartLocation"},"PartLocationContext":{"type":["string","null"]},"PhysicalAddress":{"$ref":"#/definitions/Resource_PhysicalAddress"},"Placement":{"$ref":"#/definitions/Resource_Placement"},"PostalAddress":{"$ref":"#/definitions/Resource_PostalAddress"}}},"Resource_Oem":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}},"^[A-Za-z0-9_]+$":{"$ref":"#/definitions/Resource_OemObject"}},"properties":{}},"Resource_OemObject":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{}},"Resource_PartLocation":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"LocationOrdinalValue":{"format":"int64","type":["integer","null"]},"LocationType":{"enum":["Slot","Bay","Connector","Socket","Backplane","Embedded"],"type":["string","null"]},"Orientation":{"enum":["FrontToBack","BackToFront","TopToBottom","BottomToTop","LeftToRight","RightToLeft"],"type":["string","null"]},"Reference":{"enum":["Top","Bottom","Front","Rear","Left","Right","Middle"],"type":["string","null"]},"ServiceLabel":{"type":["string","null"]}}},"Resource_PhysicalAddress":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"City":{"type":["string","null"]},"Country":{"type":["string","null"]},"ISOCountryCode":{"pattern":"^([A-Z]{2}|[A-Z]{3})$","type":["string","null"]},"ISOSubdivisionCode":{"pattern":"^[A-Z0-9]{1,3}$","type":["string","null"]},"PostalCode":{"type":["string","null"]},"StateOrProvince":{"type":["string","null"]},"StreetAddress":{"type":["string","null"]}}},"Resource_Placement":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AdditionalInfo":{"type":["string","null"]},"FacilityName":{"type":["string","null"]},"Rack":{"type":["string","null"]},"RackOffset":{"format":"int64","type":["integer","null"]},"RackOffsetUnits":{"enum":["OpenU","EIA_310"],"type":["string","null"]},"Room":{"type":["string","null"]},"Row":{"type":["string","null"]}}},"Resource_PostalAddress":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AdditionalCode":{"type":["string","null"]},"AdditionalInfo":{"type":["string","null"]},"Building":{"type":["string","null"]},"City":{"type":["string","null"]},"Community":{"type":["string","null"]},"Country":{"type":["string","null"]},"District":{"type":["string","null"]},"Division":{"type":["string","null"]},"Floor":{"type":["string","null"]},"GPSCoords":{"type":["string","null"]},"HouseNumber":{"format":"int64","type":["integer","null"]},"HouseNumberSuffix":{"type":["string","null"]},"Landmark":{"type":["string","null"]},"LeadingStreetDirection":{"type":["string","null"]},"Location":{"type":["string","null"]},"Name":{"type":["string","null"]},"Neighborhood":{"type":["string","null"]},"POBox":{"type":["string","null"]},"PlaceType":{"type":["string","null"]},"PostalCode":{"type":["string","null"]},"Road":{"type":["string","null"]},"RoadBranch":{"type":["string","null"]},"RoadPostModifier":{"type":["string","null"]},"RoadPreModifier":{"type":["string","null"]},"RoadSection":{"type":["string","null"]},"RoadSubBranch":{"type":["string","null"]},"Room":{"type":["string","null"]},"Seat":{"type":["string","null"]},"Street":{"type":["string","null"]},"StreetSuffix":{"type":["string","null"]},"Territory":{"type":["string","null"]},"TrailingStreetSuffix":{"type":["string","null"]},"Unit":{"type":["string","null"]}}},"Resource_Status":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Conditions":{"type":"array","items":{"$ref":"#/definitions/Resource_Condition.orNull"}},"Health":{"enum":["OK","Warning","Critical"],"type":["string","null"]},"HealthRollup":{"enum":["OK","Warning","Critical"],"type":["string","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"},"State":{"enum":["Enabled","Disabled","StandbyOffline","StandbySpare","InTest","Starting","Absent","UnavailableOffline","Deferring","Quiesced","Updating","Qualified","Degraded"],"type":["string","null"]}}},"SoftwareInventory_MeasurementBlock":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Measurement":{"pattern":"^[0-9a-fA-F]+$","type":["string","null"]},"MeasurementIndex":{"format":"int64","type":["integer","null"]},"MeasurementSize":{"format":"int64","type":["integer","null"]},"MeasurementSpecification":{"format":"int64","type":["integer","null"]}}},"odata-v4_idRef":{"additionalProperties":false,"type":"object","required":["@odata.id"],"properties":{"@odata.id":{"format":"uri-reference","type":"string"}}},"odata-v4_idRef.orNull":{"additionalProperties":false,"type":["object","null"],"required":["@odata.id"],"properties":{"@odata.id":{"format":"uri-reference","type":"string"}}}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$", "u");
const pattern1 = new RegExp("@Redfish\\.AllowableValues$", "u");
const pattern76 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
const formats0 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate2.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate2(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
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
validate1.errors = vErrors;
return errors === 0;
}


function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate5.errors = vErrors;
return errors === 0;
}

const schema5 = {"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"DoorState":{"enum":["Locked","Closed","LockedAndOpen","Open"],"type":["string","null"]},"Locked":{"type":["boolean","null"]},"UserLabel":{"type":"string"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema5.type},message:"must be object,null"};
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
if(!(((((key0 === "DoorState") || (key0 === "Locked")) || (key0 === "UserLabel")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.DoorState !== undefined){
let data0 = data.DoorState;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/DoorState",schemaPath:"#/properties/DoorState/type",keyword:"type",params:{type: schema5.properties.DoorState.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!((((data0 === "Locked") || (data0 === "Closed")) || (data0 === "LockedAndOpen")) || (data0 === "Open"))){
const err3 = {instancePath:instancePath+"/DoorState",schemaPath:"#/properties/DoorState/enum",keyword:"enum",params:{allowedValues: schema5.properties.DoorState.enum},message:"must be equal to one of the allowed values"};
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
if(data.Locked !== undefined){
let data1 = data.Locked;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/Locked",schemaPath:"#/properties/Locked/type",keyword:"type",params:{type: schema5.properties.Locked.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.UserLabel !== undefined){
if(typeof data.UserLabel !== "string"){
const err5 = {instancePath:instancePath+"/UserLabel",schemaPath:"#/properties/UserLabel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
const err6 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
validate10.errors = vErrors;
return errors === 0;
}


function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Front") || (key0 === "Rear")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.Front !== undefined){
if(!(validate10(data.Front, {instancePath:instancePath+"/Front",parentData:data,parentDataProperty:"Front",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.Rear !== undefined){
if(!(validate10(data.Rear, {instancePath:instancePath+"/Rear",parentData:data,parentDataProperty:"Rear",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
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
validate9.errors = vErrors;
return errors === 0;
}

const schema6 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AutomationNodes":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"AutomationNodes@odata.count":{"format":"int64","type":"integer"},"Cables":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"Cables@odata.count":{"format":"int64","type":"integer"},"ComputerSystems":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ComputerSystems@odata.count":{"format":"int64","type":"integer"},"ConnectedCoolingLoops":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ConnectedCoolingLoops@odata.count":{"format":"int64","type":"integer"},"ContainedBy":{"$ref":"#/definitions/odata-v4_idRef"},"Contains":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"Contains@odata.count":{"format":"int64","type":"integer"},"CooledBy":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"CooledBy@odata.count":{"format":"int64","type":"integer"},"CoolingUnits":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"CoolingUnits@odata.count":{"format":"int64","type":"integer"},"Drives":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"Drives@odata.count":{"format":"int64","type":"integer"},"Facility":{"$ref":"#/definitions/odata-v4_idRef"},"Fans":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"Fans@odata.count":{"format":"int64","type":"integer"},"ManagedBy":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ManagedBy@odata.count":{"format":"int64","type":"integer"},"ManagersInChassis":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ManagersInChassis@odata.count":{"format":"int64","type":"integer"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"PCIeDevices":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"PCIeDevices@odata.count":{"format":"int64","type":"integer"},"PowerDistribution":{"$ref":"#/definitions/odata-v4_idRef.orNull"},"PowerOutlets":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"PowerOutlets@odata.count":{"format":"int64","type":"integer"},"PowerSupplies":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"PowerSupplies@odata.count":{"format":"int64","type":"integer"},"PoweredBy":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"PoweredBy@odata.count":{"format":"int64","type":"integer"},"Processors":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"Processors@odata.count":{"format":"int64","type":"integer"},"ResourceBlocks":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"ResourceBlocks@odata.count":{"format":"int64","type":"integer"},"Storage":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"Storage@odata.count":{"format":"int64","type":"integer"},"Switches":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"Switches@odata.count":{"format":"int64","type":"integer"}}};
const pattern20 = new RegExp("^[A-Za-z0-9_]+$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(pattern20.test(key2)){
if(!(validate33(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
validate32.errors = vErrors;
return errors === 0;
}

const schema9 = {"additionalProperties":false,"type":["object","null"],"required":["@odata.id"],"properties":{"@odata.id":{"format":"uri-reference","type":"string"}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema9.type},message:"must be object,null"};
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
validate37.errors = vErrors;
return errors === 0;
}

const formats10 = require("ajv-formats/dist/formats.js").fullFormats.int64;

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((func0.call(schema6.properties, key0)) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.AutomationNodes !== undefined){
let data0 = data.AutomationNodes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate5(data0[i0], {instancePath:instancePath+"/AutomationNodes/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/AutomationNodes",schemaPath:"#/properties/AutomationNodes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["AutomationNodes@odata.count"] !== undefined){
let data2 = data["AutomationNodes@odata.count"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/AutomationNodes@odata.count",schemaPath:"#/properties/AutomationNodes%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats10.validate(data2))){
const err3 = {instancePath:instancePath+"/AutomationNodes@odata.count",schemaPath:"#/properties/AutomationNodes%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.Cables !== undefined){
let data3 = data.Cables;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate5(data3[i1], {instancePath:instancePath+"/Cables/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/Cables",schemaPath:"#/properties/Cables/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["Cables@odata.count"] !== undefined){
let data5 = data["Cables@odata.count"];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err5 = {instancePath:instancePath+"/Cables@odata.count",schemaPath:"#/properties/Cables%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(!(formats10.validate(data5))){
const err6 = {instancePath:instancePath+"/Cables@odata.count",schemaPath:"#/properties/Cables%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.ComputerSystems !== undefined){
let data6 = data.ComputerSystems;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate5(data6[i2], {instancePath:instancePath+"/ComputerSystems/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/ComputerSystems",schemaPath:"#/properties/ComputerSystems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["ComputerSystems@odata.count"] !== undefined){
let data8 = data["ComputerSystems@odata.count"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err8 = {instancePath:instancePath+"/ComputerSystems@odata.count",schemaPath:"#/properties/ComputerSystems%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(!(formats10.validate(data8))){
const err9 = {instancePath:instancePath+"/ComputerSystems@odata.count",schemaPath:"#/properties/ComputerSystems%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.ConnectedCoolingLoops !== undefined){
let data9 = data.ConnectedCoolingLoops;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(!(validate5(data9[i3], {instancePath:instancePath+"/ConnectedCoolingLoops/" + i3,parentData:data9,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/ConnectedCoolingLoops",schemaPath:"#/properties/ConnectedCoolingLoops/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["ConnectedCoolingLoops@odata.count"] !== undefined){
let data11 = data["ConnectedCoolingLoops@odata.count"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err11 = {instancePath:instancePath+"/ConnectedCoolingLoops@odata.count",schemaPath:"#/properties/ConnectedCoolingLoops%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(!(formats10.validate(data11))){
const err12 = {instancePath:instancePath+"/ConnectedCoolingLoops@odata.count",schemaPath:"#/properties/ConnectedCoolingLoops%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.ContainedBy !== undefined){
if(!(validate5(data.ContainedBy, {instancePath:instancePath+"/ContainedBy",parentData:data,parentDataProperty:"ContainedBy",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.Contains !== undefined){
let data13 = data.Contains;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
if(!(validate5(data13[i4], {instancePath:instancePath+"/Contains/" + i4,parentData:data13,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/Contains",schemaPath:"#/properties/Contains/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["Contains@odata.count"] !== undefined){
let data15 = data["Contains@odata.count"];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err14 = {instancePath:instancePath+"/Contains@odata.count",schemaPath:"#/properties/Contains%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(!(formats10.validate(data15))){
const err15 = {instancePath:instancePath+"/Contains@odata.count",schemaPath:"#/properties/Contains%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.CooledBy !== undefined){
let data16 = data.CooledBy;
if(Array.isArray(data16)){
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
if(!(validate5(data16[i5], {instancePath:instancePath+"/CooledBy/" + i5,parentData:data16,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/CooledBy",schemaPath:"#/properties/CooledBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["CooledBy@odata.count"] !== undefined){
let data18 = data["CooledBy@odata.count"];
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err17 = {instancePath:instancePath+"/CooledBy@odata.count",schemaPath:"#/properties/CooledBy%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(!(formats10.validate(data18))){
const err18 = {instancePath:instancePath+"/CooledBy@odata.count",schemaPath:"#/properties/CooledBy%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.CoolingUnits !== undefined){
let data19 = data.CoolingUnits;
if(Array.isArray(data19)){
const len6 = data19.length;
for(let i6=0; i6<len6; i6++){
if(!(validate5(data19[i6], {instancePath:instancePath+"/CoolingUnits/" + i6,parentData:data19,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/CoolingUnits",schemaPath:"#/properties/CoolingUnits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["CoolingUnits@odata.count"] !== undefined){
let data21 = data["CoolingUnits@odata.count"];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err20 = {instancePath:instancePath+"/CoolingUnits@odata.count",schemaPath:"#/properties/CoolingUnits%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(!(formats10.validate(data21))){
const err21 = {instancePath:instancePath+"/CoolingUnits@odata.count",schemaPath:"#/properties/CoolingUnits%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.Drives !== undefined){
let data22 = data.Drives;
if(Array.isArray(data22)){
const len7 = data22.length;
for(let i7=0; i7<len7; i7++){
if(!(validate5(data22[i7], {instancePath:instancePath+"/Drives/" + i7,parentData:data22,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/Drives",schemaPath:"#/properties/Drives/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["Drives@odata.count"] !== undefined){
let data24 = data["Drives@odata.count"];
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err23 = {instancePath:instancePath+"/Drives@odata.count",schemaPath:"#/properties/Drives%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(!(formats10.validate(data24))){
const err24 = {instancePath:instancePath+"/Drives@odata.count",schemaPath:"#/properties/Drives%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.Facility !== undefined){
if(!(validate5(data.Facility, {instancePath:instancePath+"/Facility",parentData:data,parentDataProperty:"Facility",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.Fans !== undefined){
let data26 = data.Fans;
if(Array.isArray(data26)){
const len8 = data26.length;
for(let i8=0; i8<len8; i8++){
if(!(validate5(data26[i8], {instancePath:instancePath+"/Fans/" + i8,parentData:data26,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/Fans",schemaPath:"#/properties/Fans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["Fans@odata.count"] !== undefined){
let data28 = data["Fans@odata.count"];
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err26 = {instancePath:instancePath+"/Fans@odata.count",schemaPath:"#/properties/Fans%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(!(formats10.validate(data28))){
const err27 = {instancePath:instancePath+"/Fans@odata.count",schemaPath:"#/properties/Fans%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.ManagedBy !== undefined){
let data29 = data.ManagedBy;
if(Array.isArray(data29)){
const len9 = data29.length;
for(let i9=0; i9<len9; i9++){
if(!(validate5(data29[i9], {instancePath:instancePath+"/ManagedBy/" + i9,parentData:data29,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/ManagedBy",schemaPath:"#/properties/ManagedBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["ManagedBy@odata.count"] !== undefined){
let data31 = data["ManagedBy@odata.count"];
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err29 = {instancePath:instancePath+"/ManagedBy@odata.count",schemaPath:"#/properties/ManagedBy%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(!(formats10.validate(data31))){
const err30 = {instancePath:instancePath+"/ManagedBy@odata.count",schemaPath:"#/properties/ManagedBy%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.ManagersInChassis !== undefined){
let data32 = data.ManagersInChassis;
if(Array.isArray(data32)){
const len10 = data32.length;
for(let i10=0; i10<len10; i10++){
if(!(validate5(data32[i10], {instancePath:instancePath+"/ManagersInChassis/" + i10,parentData:data32,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/ManagersInChassis",schemaPath:"#/properties/ManagersInChassis/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["ManagersInChassis@odata.count"] !== undefined){
let data34 = data["ManagersInChassis@odata.count"];
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err32 = {instancePath:instancePath+"/ManagersInChassis@odata.count",schemaPath:"#/properties/ManagersInChassis%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(!(formats10.validate(data34))){
const err33 = {instancePath:instancePath+"/ManagersInChassis@odata.count",schemaPath:"#/properties/ManagersInChassis%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.Oem !== undefined){
if(!(validate32(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.PCIeDevices !== undefined){
let data36 = data.PCIeDevices;
if(Array.isArray(data36)){
const len11 = data36.length;
for(let i11=0; i11<len11; i11++){
if(!(validate5(data36[i11], {instancePath:instancePath+"/PCIeDevices/" + i11,parentData:data36,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/PCIeDevices",schemaPath:"#/properties/PCIeDevices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data["PCIeDevices@odata.count"] !== undefined){
let data38 = data["PCIeDevices@odata.count"];
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err35 = {instancePath:instancePath+"/PCIeDevices@odata.count",schemaPath:"#/properties/PCIeDevices%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(!(formats10.validate(data38))){
const err36 = {instancePath:instancePath+"/PCIeDevices@odata.count",schemaPath:"#/properties/PCIeDevices%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.PowerDistribution !== undefined){
if(!(validate37(data.PowerDistribution, {instancePath:instancePath+"/PowerDistribution",parentData:data,parentDataProperty:"PowerDistribution",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.PowerOutlets !== undefined){
let data40 = data.PowerOutlets;
if(Array.isArray(data40)){
const len12 = data40.length;
for(let i12=0; i12<len12; i12++){
if(!(validate5(data40[i12], {instancePath:instancePath+"/PowerOutlets/" + i12,parentData:data40,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/PowerOutlets",schemaPath:"#/properties/PowerOutlets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["PowerOutlets@odata.count"] !== undefined){
let data42 = data["PowerOutlets@odata.count"];
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err38 = {instancePath:instancePath+"/PowerOutlets@odata.count",schemaPath:"#/properties/PowerOutlets%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(!(formats10.validate(data42))){
const err39 = {instancePath:instancePath+"/PowerOutlets@odata.count",schemaPath:"#/properties/PowerOutlets%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.PowerSupplies !== undefined){
let data43 = data.PowerSupplies;
if(Array.isArray(data43)){
const len13 = data43.length;
for(let i13=0; i13<len13; i13++){
if(!(validate5(data43[i13], {instancePath:instancePath+"/PowerSupplies/" + i13,parentData:data43,parentDataProperty:i13,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/PowerSupplies",schemaPath:"#/properties/PowerSupplies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data["PowerSupplies@odata.count"] !== undefined){
let data45 = data["PowerSupplies@odata.count"];
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err41 = {instancePath:instancePath+"/PowerSupplies@odata.count",schemaPath:"#/properties/PowerSupplies%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(!(formats10.validate(data45))){
const err42 = {instancePath:instancePath+"/PowerSupplies@odata.count",schemaPath:"#/properties/PowerSupplies%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.PoweredBy !== undefined){
let data46 = data.PoweredBy;
if(Array.isArray(data46)){
const len14 = data46.length;
for(let i14=0; i14<len14; i14++){
if(!(validate5(data46[i14], {instancePath:instancePath+"/PoweredBy/" + i14,parentData:data46,parentDataProperty:i14,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/PoweredBy",schemaPath:"#/properties/PoweredBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["PoweredBy@odata.count"] !== undefined){
let data48 = data["PoweredBy@odata.count"];
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err44 = {instancePath:instancePath+"/PoweredBy@odata.count",schemaPath:"#/properties/PoweredBy%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(!(formats10.validate(data48))){
const err45 = {instancePath:instancePath+"/PoweredBy@odata.count",schemaPath:"#/properties/PoweredBy%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.Processors !== undefined){
let data49 = data.Processors;
if(Array.isArray(data49)){
const len15 = data49.length;
for(let i15=0; i15<len15; i15++){
if(!(validate5(data49[i15], {instancePath:instancePath+"/Processors/" + i15,parentData:data49,parentDataProperty:i15,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/Processors",schemaPath:"#/properties/Processors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["Processors@odata.count"] !== undefined){
let data51 = data["Processors@odata.count"];
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err47 = {instancePath:instancePath+"/Processors@odata.count",schemaPath:"#/properties/Processors%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(!(formats10.validate(data51))){
const err48 = {instancePath:instancePath+"/Processors@odata.count",schemaPath:"#/properties/Processors%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data.ResourceBlocks !== undefined){
let data52 = data.ResourceBlocks;
if(Array.isArray(data52)){
const len16 = data52.length;
for(let i16=0; i16<len16; i16++){
if(!(validate5(data52[i16], {instancePath:instancePath+"/ResourceBlocks/" + i16,parentData:data52,parentDataProperty:i16,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/ResourceBlocks",schemaPath:"#/properties/ResourceBlocks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data["ResourceBlocks@odata.count"] !== undefined){
let data54 = data["ResourceBlocks@odata.count"];
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err50 = {instancePath:instancePath+"/ResourceBlocks@odata.count",schemaPath:"#/properties/ResourceBlocks%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(!(formats10.validate(data54))){
const err51 = {instancePath:instancePath+"/ResourceBlocks@odata.count",schemaPath:"#/properties/ResourceBlocks%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.Storage !== undefined){
let data55 = data.Storage;
if(Array.isArray(data55)){
const len17 = data55.length;
for(let i17=0; i17<len17; i17++){
if(!(validate5(data55[i17], {instancePath:instancePath+"/Storage/" + i17,parentData:data55,parentDataProperty:i17,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/Storage",schemaPath:"#/properties/Storage/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data["Storage@odata.count"] !== undefined){
let data57 = data["Storage@odata.count"];
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err53 = {instancePath:instancePath+"/Storage@odata.count",schemaPath:"#/properties/Storage%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(!(formats10.validate(data57))){
const err54 = {instancePath:instancePath+"/Storage@odata.count",schemaPath:"#/properties/Storage%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data.Switches !== undefined){
let data58 = data.Switches;
if(Array.isArray(data58)){
const len18 = data58.length;
for(let i18=0; i18<len18; i18++){
if(!(validate5(data58[i18], {instancePath:instancePath+"/Switches/" + i18,parentData:data58,parentDataProperty:i18,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/Switches",schemaPath:"#/properties/Switches/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data["Switches@odata.count"] !== undefined){
let data60 = data["Switches@odata.count"];
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err56 = {instancePath:instancePath+"/Switches@odata.count",schemaPath:"#/properties/Switches%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(!(formats10.validate(data60))){
const err57 = {instancePath:instancePath+"/Switches@odata.count",schemaPath:"#/properties/Switches%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data61 = data[key2];
if(Array.isArray(data61)){
const len19 = data61.length;
for(let i19=0; i19<len19; i19++){
if(typeof data61[i19] !== "string"){
const err58 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema10 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AltitudeMeters":{"type":["number","null"]},"Contacts":{"type":"array","items":{"$ref":"#/definitions/Resource_ContactInfo.orNull"}},"Info":{"type":["string","null"]},"InfoFormat":{"type":["string","null"]},"Latitude":{"type":["number","null"]},"Longitude":{"type":["number","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"},"PartLocation":{"$ref":"#/definitions/Resource_PartLocation"},"PartLocationContext":{"type":["string","null"]},"PhysicalAddress":{"$ref":"#/definitions/Resource_PhysicalAddress"},"Placement":{"$ref":"#/definitions/Resource_Placement"},"PostalAddress":{"$ref":"#/definitions/Resource_PostalAddress"}}};
const schema11 = {"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ContactName":{"type":["string","null"]},"EmailAddress":{"type":["string","null"]},"PhoneNumber":{"type":["string","null"]}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema11.type},message:"must be object,null"};
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
const err2 = {instancePath:instancePath+"/ContactName",schemaPath:"#/properties/ContactName/type",keyword:"type",params:{type: schema11.properties.ContactName.type},message:"must be string,null"};
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
const err3 = {instancePath:instancePath+"/EmailAddress",schemaPath:"#/properties/EmailAddress/type",keyword:"type",params:{type: schema11.properties.EmailAddress.type},message:"must be string,null"};
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
const err4 = {instancePath:instancePath+"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/type",keyword:"type",params:{type: schema11.properties.PhoneNumber.type},message:"must be string,null"};
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
validate48.errors = vErrors;
return errors === 0;
}

const schema12 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"LocationOrdinalValue":{"format":"int64","type":["integer","null"]},"LocationType":{"enum":["Slot","Bay","Connector","Socket","Backplane","Embedded"],"type":["string","null"]},"Orientation":{"enum":["FrontToBack","BackToFront","TopToBottom","BottomToTop","LeftToRight","RightToLeft"],"type":["string","null"]},"Reference":{"enum":["Top","Bottom","Front","Rear","Left","Right","Middle"],"type":["string","null"]},"ServiceLabel":{"type":["string","null"]}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath:instancePath+"/LocationOrdinalValue",schemaPath:"#/properties/LocationOrdinalValue/type",keyword:"type",params:{type: schema12.properties.LocationOrdinalValue.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(formats10.validate(data0))){
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
const err3 = {instancePath:instancePath+"/LocationType",schemaPath:"#/properties/LocationType/type",keyword:"type",params:{type: schema12.properties.LocationType.type},message:"must be string,null"};
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
const err4 = {instancePath:instancePath+"/LocationType",schemaPath:"#/properties/LocationType/enum",keyword:"enum",params:{allowedValues: schema12.properties.LocationType.enum},message:"must be equal to one of the allowed values"};
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
const err5 = {instancePath:instancePath+"/Orientation",schemaPath:"#/properties/Orientation/type",keyword:"type",params:{type: schema12.properties.Orientation.type},message:"must be string,null"};
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
const err6 = {instancePath:instancePath+"/Orientation",schemaPath:"#/properties/Orientation/enum",keyword:"enum",params:{allowedValues: schema12.properties.Orientation.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/Reference",schemaPath:"#/properties/Reference/type",keyword:"type",params:{type: schema12.properties.Reference.type},message:"must be string,null"};
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
const err8 = {instancePath:instancePath+"/Reference",schemaPath:"#/properties/Reference/enum",keyword:"enum",params:{allowedValues: schema12.properties.Reference.enum},message:"must be equal to one of the allowed values"};
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
const err9 = {instancePath:instancePath+"/ServiceLabel",schemaPath:"#/properties/ServiceLabel/type",keyword:"type",params:{type: schema12.properties.ServiceLabel.type},message:"must be string,null"};
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
validate51.errors = vErrors;
return errors === 0;
}

const schema13 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"City":{"type":["string","null"]},"Country":{"type":["string","null"]},"ISOCountryCode":{"pattern":"^([A-Z]{2}|[A-Z]{3})$","type":["string","null"]},"ISOSubdivisionCode":{"pattern":"^[A-Z0-9]{1,3}$","type":["string","null"]},"PostalCode":{"type":["string","null"]},"StateOrProvince":{"type":["string","null"]},"StreetAddress":{"type":["string","null"]}}};
const pattern37 = new RegExp("^([A-Z]{2}|[A-Z]{3})$", "u");
const pattern38 = new RegExp("^[A-Z0-9]{1,3}$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath:instancePath+"/City",schemaPath:"#/properties/City/type",keyword:"type",params:{type: schema13.properties.City.type},message:"must be string,null"};
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
const err2 = {instancePath:instancePath+"/Country",schemaPath:"#/properties/Country/type",keyword:"type",params:{type: schema13.properties.Country.type},message:"must be string,null"};
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
const err3 = {instancePath:instancePath+"/ISOCountryCode",schemaPath:"#/properties/ISOCountryCode/type",keyword:"type",params:{type: schema13.properties.ISOCountryCode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern37.test(data2)){
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
const err5 = {instancePath:instancePath+"/ISOSubdivisionCode",schemaPath:"#/properties/ISOSubdivisionCode/type",keyword:"type",params:{type: schema13.properties.ISOSubdivisionCode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern38.test(data3)){
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
const err7 = {instancePath:instancePath+"/PostalCode",schemaPath:"#/properties/PostalCode/type",keyword:"type",params:{type: schema13.properties.PostalCode.type},message:"must be string,null"};
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
const err8 = {instancePath:instancePath+"/StateOrProvince",schemaPath:"#/properties/StateOrProvince/type",keyword:"type",params:{type: schema13.properties.StateOrProvince.type},message:"must be string,null"};
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
const err9 = {instancePath:instancePath+"/StreetAddress",schemaPath:"#/properties/StreetAddress/type",keyword:"type",params:{type: schema13.properties.StreetAddress.type},message:"must be string,null"};
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
validate53.errors = vErrors;
return errors === 0;
}

const schema14 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AdditionalInfo":{"type":["string","null"]},"FacilityName":{"type":["string","null"]},"Rack":{"type":["string","null"]},"RackOffset":{"format":"int64","type":["integer","null"]},"RackOffsetUnits":{"enum":["OpenU","EIA_310"],"type":["string","null"]},"Room":{"type":["string","null"]},"Row":{"type":["string","null"]}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath:instancePath+"/AdditionalInfo",schemaPath:"#/properties/AdditionalInfo/type",keyword:"type",params:{type: schema14.properties.AdditionalInfo.type},message:"must be string,null"};
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
const err2 = {instancePath:instancePath+"/FacilityName",schemaPath:"#/properties/FacilityName/type",keyword:"type",params:{type: schema14.properties.FacilityName.type},message:"must be string,null"};
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
const err3 = {instancePath:instancePath+"/Rack",schemaPath:"#/properties/Rack/type",keyword:"type",params:{type: schema14.properties.Rack.type},message:"must be string,null"};
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
const err4 = {instancePath:instancePath+"/RackOffset",schemaPath:"#/properties/RackOffset/type",keyword:"type",params:{type: schema14.properties.RackOffset.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(!(formats10.validate(data3))){
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
const err6 = {instancePath:instancePath+"/RackOffsetUnits",schemaPath:"#/properties/RackOffsetUnits/type",keyword:"type",params:{type: schema14.properties.RackOffsetUnits.type},message:"must be string,null"};
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
const err7 = {instancePath:instancePath+"/RackOffsetUnits",schemaPath:"#/properties/RackOffsetUnits/enum",keyword:"enum",params:{allowedValues: schema14.properties.RackOffsetUnits.enum},message:"must be equal to one of the allowed values"};
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
const err8 = {instancePath:instancePath+"/Room",schemaPath:"#/properties/Room/type",keyword:"type",params:{type: schema14.properties.Room.type},message:"must be string,null"};
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
const err9 = {instancePath:instancePath+"/Row",schemaPath:"#/properties/Row/type",keyword:"type",params:{type: schema14.properties.Row.type},message:"must be string,null"};
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
validate55.errors = vErrors;
return errors === 0;
}

const schema15 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AdditionalCode":{"type":["string","null"]},"AdditionalInfo":{"type":["string","null"]},"Building":{"type":["string","null"]},"City":{"type":["string","null"]},"Community":{"type":["string","null"]},"Country":{"type":["string","null"]},"District":{"type":["string","null"]},"Division":{"type":["string","null"]},"Floor":{"type":["string","null"]},"GPSCoords":{"type":["string","null"]},"HouseNumber":{"format":"int64","type":["integer","null"]},"HouseNumberSuffix":{"type":["string","null"]},"Landmark":{"type":["string","null"]},"LeadingStreetDirection":{"type":["string","null"]},"Location":{"type":["string","null"]},"Name":{"type":["string","null"]},"Neighborhood":{"type":["string","null"]},"POBox":{"type":["string","null"]},"PlaceType":{"type":["string","null"]},"PostalCode":{"type":["string","null"]},"Road":{"type":["string","null"]},"RoadBranch":{"type":["string","null"]},"RoadPostModifier":{"type":["string","null"]},"RoadPreModifier":{"type":["string","null"]},"RoadSection":{"type":["string","null"]},"RoadSubBranch":{"type":["string","null"]},"Room":{"type":["string","null"]},"Seat":{"type":["string","null"]},"Street":{"type":["string","null"]},"StreetSuffix":{"type":["string","null"]},"Territory":{"type":["string","null"]},"TrailingStreetSuffix":{"type":["string","null"]},"Unit":{"type":["string","null"]}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((func0.call(schema15.properties, key0)) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
const err1 = {instancePath:instancePath+"/AdditionalCode",schemaPath:"#/properties/AdditionalCode/type",keyword:"type",params:{type: schema15.properties.AdditionalCode.type},message:"must be string,null"};
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
const err2 = {instancePath:instancePath+"/AdditionalInfo",schemaPath:"#/properties/AdditionalInfo/type",keyword:"type",params:{type: schema15.properties.AdditionalInfo.type},message:"must be string,null"};
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
const err3 = {instancePath:instancePath+"/Building",schemaPath:"#/properties/Building/type",keyword:"type",params:{type: schema15.properties.Building.type},message:"must be string,null"};
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
const err4 = {instancePath:instancePath+"/City",schemaPath:"#/properties/City/type",keyword:"type",params:{type: schema15.properties.City.type},message:"must be string,null"};
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
const err5 = {instancePath:instancePath+"/Community",schemaPath:"#/properties/Community/type",keyword:"type",params:{type: schema15.properties.Community.type},message:"must be string,null"};
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
const err6 = {instancePath:instancePath+"/Country",schemaPath:"#/properties/Country/type",keyword:"type",params:{type: schema15.properties.Country.type},message:"must be string,null"};
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
const err7 = {instancePath:instancePath+"/District",schemaPath:"#/properties/District/type",keyword:"type",params:{type: schema15.properties.District.type},message:"must be string,null"};
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
const err8 = {instancePath:instancePath+"/Division",schemaPath:"#/properties/Division/type",keyword:"type",params:{type: schema15.properties.Division.type},message:"must be string,null"};
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
const err9 = {instancePath:instancePath+"/Floor",schemaPath:"#/properties/Floor/type",keyword:"type",params:{type: schema15.properties.Floor.type},message:"must be string,null"};
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
const err10 = {instancePath:instancePath+"/GPSCoords",schemaPath:"#/properties/GPSCoords/type",keyword:"type",params:{type: schema15.properties.GPSCoords.type},message:"must be string,null"};
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
const err11 = {instancePath:instancePath+"/HouseNumber",schemaPath:"#/properties/HouseNumber/type",keyword:"type",params:{type: schema15.properties.HouseNumber.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(!(formats10.validate(data10))){
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
const err13 = {instancePath:instancePath+"/HouseNumberSuffix",schemaPath:"#/properties/HouseNumberSuffix/type",keyword:"type",params:{type: schema15.properties.HouseNumberSuffix.type},message:"must be string,null"};
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
const err14 = {instancePath:instancePath+"/Landmark",schemaPath:"#/properties/Landmark/type",keyword:"type",params:{type: schema15.properties.Landmark.type},message:"must be string,null"};
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
const err15 = {instancePath:instancePath+"/LeadingStreetDirection",schemaPath:"#/properties/LeadingStreetDirection/type",keyword:"type",params:{type: schema15.properties.LeadingStreetDirection.type},message:"must be string,null"};
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
const err16 = {instancePath:instancePath+"/Location",schemaPath:"#/properties/Location/type",keyword:"type",params:{type: schema15.properties.Location.type},message:"must be string,null"};
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
const err17 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: schema15.properties.Name.type},message:"must be string,null"};
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
const err18 = {instancePath:instancePath+"/Neighborhood",schemaPath:"#/properties/Neighborhood/type",keyword:"type",params:{type: schema15.properties.Neighborhood.type},message:"must be string,null"};
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
const err19 = {instancePath:instancePath+"/POBox",schemaPath:"#/properties/POBox/type",keyword:"type",params:{type: schema15.properties.POBox.type},message:"must be string,null"};
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
const err20 = {instancePath:instancePath+"/PlaceType",schemaPath:"#/properties/PlaceType/type",keyword:"type",params:{type: schema15.properties.PlaceType.type},message:"must be string,null"};
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
const err21 = {instancePath:instancePath+"/PostalCode",schemaPath:"#/properties/PostalCode/type",keyword:"type",params:{type: schema15.properties.PostalCode.type},message:"must be string,null"};
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
const err22 = {instancePath:instancePath+"/Road",schemaPath:"#/properties/Road/type",keyword:"type",params:{type: schema15.properties.Road.type},message:"must be string,null"};
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
const err23 = {instancePath:instancePath+"/RoadBranch",schemaPath:"#/properties/RoadBranch/type",keyword:"type",params:{type: schema15.properties.RoadBranch.type},message:"must be string,null"};
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
const err24 = {instancePath:instancePath+"/RoadPostModifier",schemaPath:"#/properties/RoadPostModifier/type",keyword:"type",params:{type: schema15.properties.RoadPostModifier.type},message:"must be string,null"};
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
const err25 = {instancePath:instancePath+"/RoadPreModifier",schemaPath:"#/properties/RoadPreModifier/type",keyword:"type",params:{type: schema15.properties.RoadPreModifier.type},message:"must be string,null"};
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
const err26 = {instancePath:instancePath+"/RoadSection",schemaPath:"#/properties/RoadSection/type",keyword:"type",params:{type: schema15.properties.RoadSection.type},message:"must be string,null"};
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
const err27 = {instancePath:instancePath+"/RoadSubBranch",schemaPath:"#/properties/RoadSubBranch/type",keyword:"type",params:{type: schema15.properties.RoadSubBranch.type},message:"must be string,null"};
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
const err28 = {instancePath:instancePath+"/Room",schemaPath:"#/properties/Room/type",keyword:"type",params:{type: schema15.properties.Room.type},message:"must be string,null"};
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
const err29 = {instancePath:instancePath+"/Seat",schemaPath:"#/properties/Seat/type",keyword:"type",params:{type: schema15.properties.Seat.type},message:"must be string,null"};
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
const err30 = {instancePath:instancePath+"/Street",schemaPath:"#/properties/Street/type",keyword:"type",params:{type: schema15.properties.Street.type},message:"must be string,null"};
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
const err31 = {instancePath:instancePath+"/StreetSuffix",schemaPath:"#/properties/StreetSuffix/type",keyword:"type",params:{type: schema15.properties.StreetSuffix.type},message:"must be string,null"};
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
const err32 = {instancePath:instancePath+"/Territory",schemaPath:"#/properties/Territory/type",keyword:"type",params:{type: schema15.properties.Territory.type},message:"must be string,null"};
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
const err33 = {instancePath:instancePath+"/TrailingStreetSuffix",schemaPath:"#/properties/TrailingStreetSuffix/type",keyword:"type",params:{type: schema15.properties.TrailingStreetSuffix.type},message:"must be string,null"};
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
const err34 = {instancePath:instancePath+"/Unit",schemaPath:"#/properties/Unit/type",keyword:"type",params:{type: schema15.properties.Unit.type},message:"must be string,null"};
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
validate57.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((func0.call(schema10.properties, key0)) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
const err1 = {instancePath:instancePath+"/AltitudeMeters",schemaPath:"#/properties/AltitudeMeters/type",keyword:"type",params:{type: schema10.properties.AltitudeMeters.type},message:"must be number,null"};
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
if(!(validate48(data1[i0], {instancePath:instancePath+"/Contacts/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
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
const err3 = {instancePath:instancePath+"/Info",schemaPath:"#/properties/Info/type",keyword:"type",params:{type: schema10.properties.Info.type},message:"must be string,null"};
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
const err4 = {instancePath:instancePath+"/InfoFormat",schemaPath:"#/properties/InfoFormat/type",keyword:"type",params:{type: schema10.properties.InfoFormat.type},message:"must be string,null"};
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
const err5 = {instancePath:instancePath+"/Latitude",schemaPath:"#/properties/Latitude/type",keyword:"type",params:{type: schema10.properties.Latitude.type},message:"must be number,null"};
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
const err6 = {instancePath:instancePath+"/Longitude",schemaPath:"#/properties/Longitude/type",keyword:"type",params:{type: schema10.properties.Longitude.type},message:"must be number,null"};
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
if(!(validate32(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.PartLocation !== undefined){
if(!(validate51(data.PartLocation, {instancePath:instancePath+"/PartLocation",parentData:data,parentDataProperty:"PartLocation",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.PartLocationContext !== undefined){
let data9 = data.PartLocationContext;
if((typeof data9 !== "string") && (data9 !== null)){
const err7 = {instancePath:instancePath+"/PartLocationContext",schemaPath:"#/properties/PartLocationContext/type",keyword:"type",params:{type: schema10.properties.PartLocationContext.type},message:"must be string,null"};
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
if(!(validate53(data.PhysicalAddress, {instancePath:instancePath+"/PhysicalAddress",parentData:data,parentDataProperty:"PhysicalAddress",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.Placement !== undefined){
if(!(validate55(data.Placement, {instancePath:instancePath+"/Placement",parentData:data,parentDataProperty:"Placement",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.PostalAddress !== undefined){
if(!(validate57(data.PostalAddress, {instancePath:instancePath+"/PostalAddress",parentData:data,parentDataProperty:"PostalAddress",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
validate47.errors = vErrors;
return errors === 0;
}

const schema16 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Measurement":{"pattern":"^[0-9a-fA-F]+$","type":["string","null"]},"MeasurementIndex":{"format":"int64","type":["integer","null"]},"MeasurementSize":{"format":"int64","type":["integer","null"]},"MeasurementSpecification":{"format":"int64","type":["integer","null"]}}};
const pattern53 = new RegExp("^[0-9a-fA-F]+$", "u");

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath:instancePath+"/Measurement",schemaPath:"#/properties/Measurement/type",keyword:"type",params:{type: schema16.properties.Measurement.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern53.test(data0)){
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
const err3 = {instancePath:instancePath+"/MeasurementIndex",schemaPath:"#/properties/MeasurementIndex/type",keyword:"type",params:{type: schema16.properties.MeasurementIndex.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(!(formats10.validate(data1))){
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
const err5 = {instancePath:instancePath+"/MeasurementSize",schemaPath:"#/properties/MeasurementSize/type",keyword:"type",params:{type: schema16.properties.MeasurementSize.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats10.validate(data2))){
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
const err7 = {instancePath:instancePath+"/MeasurementSpecification",schemaPath:"#/properties/MeasurementSpecification/type",keyword:"type",params:{type: schema16.properties.MeasurementSpecification.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(!(formats10.validate(data3))){
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
validate61.errors = vErrors;
return errors === 0;
}

const schema17 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"IntrusionSensor":{"enum":["Normal","HardwareIntrusion","TamperingDetected"],"type":["string","null"]},"IntrusionSensorNumber":{"format":"int64","type":["integer","null"]},"IntrusionSensorReArm":{"enum":["Manual","Automatic"],"type":["string","null"]}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "IntrusionSensor") || (key0 === "IntrusionSensorNumber")) || (key0 === "IntrusionSensorReArm")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.IntrusionSensor !== undefined){
let data0 = data.IntrusionSensor;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/IntrusionSensor",schemaPath:"#/properties/IntrusionSensor/type",keyword:"type",params:{type: schema17.properties.IntrusionSensor.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!(((data0 === "Normal") || (data0 === "HardwareIntrusion")) || (data0 === "TamperingDetected"))){
const err2 = {instancePath:instancePath+"/IntrusionSensor",schemaPath:"#/properties/IntrusionSensor/enum",keyword:"enum",params:{allowedValues: schema17.properties.IntrusionSensor.enum},message:"must be equal to one of the allowed values"};
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
if(data.IntrusionSensorNumber !== undefined){
let data1 = data.IntrusionSensorNumber;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/IntrusionSensorNumber",schemaPath:"#/properties/IntrusionSensorNumber/type",keyword:"type",params:{type: schema17.properties.IntrusionSensorNumber.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(!(formats10.validate(data1))){
const err4 = {instancePath:instancePath+"/IntrusionSensorNumber",schemaPath:"#/properties/IntrusionSensorNumber/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.IntrusionSensorReArm !== undefined){
let data2 = data.IntrusionSensorReArm;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/IntrusionSensorReArm",schemaPath:"#/properties/IntrusionSensorReArm/type",keyword:"type",params:{type: schema17.properties.IntrusionSensorReArm.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!((data2 === "Manual") || (data2 === "Automatic"))){
const err6 = {instancePath:instancePath+"/IntrusionSensorReArm",schemaPath:"#/properties/IntrusionSensorReArm/enum",keyword:"enum",params:{allowedValues: schema17.properties.IntrusionSensorReArm.enum},message:"must be equal to one of the allowed values"};
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
for(const key2 in data){
if(pattern1.test(key2)){
let data3 = data[key2];
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
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
validate70.errors = vErrors;
return errors === 0;
}

const schema18 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Conditions":{"type":"array","items":{"$ref":"#/definitions/Resource_Condition.orNull"}},"Health":{"enum":["OK","Warning","Critical"],"type":["string","null"]},"HealthRollup":{"enum":["OK","Warning","Critical"],"type":["string","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"},"State":{"enum":["Enabled","Disabled","StandbyOffline","StandbySpare","InTest","Starting","Absent","UnavailableOffline","Deferring","Quiesced","Updating","Qualified","Degraded"],"type":["string","null"]}}};
const schema19 = {"additionalProperties":false,"required":["MessageId"],"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ConditionType":{"enum":["Alert","Informational","Subsystem"],"type":["string","null"]},"LogEntry":{"$ref":"#/definitions/odata-v4_idRef"},"Message":{"type":"string"},"MessageArgs":{"type":"array","items":{"type":"string"}},"MessageId":{"type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"OriginOfCondition":{"$ref":"#/definitions/odata-v4_idRef"},"Resolution":{"type":"string"},"ResolutionSteps":{"type":"array","items":{"$ref":"#/definitions/ResolutionStep"}},"Severity":{"enum":["OK","Warning","Critical"],"type":"string"},"Timestamp":{"format":"date-time","type":"string"},"UserAuthenticationSource":{"type":["string","null"]},"Username":{"type":["string","null"]}}};
const schema20 = {"additionalProperties":false,"required":["ResolutionType"],"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ActionParameters":{"type":"array","items":{"$ref":"#/definitions/ActionInfo_Parameters.orNull"}},"ActionURI":{"format":"uri-reference","type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"Priority":{"format":"int64","minimum":0,"type":["integer","null"]},"ResolutionType":{"enum":["ContactVendor","ReplaceComponent","FirmwareUpdate","Reset","PowerCycle","ResetToDefaults","CollectDiagnosticData","OEM"],"type":["string","null"]},"RetryCount":{"format":"int64","minimum":0,"type":["integer","null"]},"RetryIntervalSeconds":{"format":"int64","minimum":0,"type":["integer","null"]},"TargetComponentURI":{"format":"uri-reference","type":["string","null"]}}};
const schema21 = {"additionalProperties":false,"required":["Name"],"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AllowableNumbers":{"type":"array","items":{"type":["string","null"]}},"AllowablePattern":{"type":["string","null"]},"AllowableValueDescriptions":{"type":"array","items":{"type":["string","null"]}},"AllowableValues":{"type":"array","items":{"type":["string","null"]}},"ArraySizeMaximum":{"format":"int64","type":["integer","null"]},"ArraySizeMinimum":{"format":"int64","type":["integer","null"]},"DataType":{"enum":["Boolean","Number","NumberArray","String","StringArray","Object","ObjectArray"],"type":["string","null"]},"DefaultValue":{"type":["string","null"]},"MaximumValue":{"type":["number","null"]},"MinimumValue":{"type":["number","null"]},"Name":{"type":"string"},"NoDefaultValue":{"type":["boolean","null"]},"ObjectDataType":{"type":["string","null"]},"Required":{"type":"boolean"}}};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema21.type},message:"must be object,null"};
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
if(!(((func0.call(schema21.properties, key0)) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
const err3 = {instancePath:instancePath+"/AllowableNumbers/" + i0,schemaPath:"#/properties/AllowableNumbers/items/type",keyword:"type",params:{type: schema21.properties.AllowableNumbers.items.type},message:"must be string,null"};
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
const err5 = {instancePath:instancePath+"/AllowablePattern",schemaPath:"#/properties/AllowablePattern/type",keyword:"type",params:{type: schema21.properties.AllowablePattern.type},message:"must be string,null"};
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
const err6 = {instancePath:instancePath+"/AllowableValueDescriptions/" + i1,schemaPath:"#/properties/AllowableValueDescriptions/items/type",keyword:"type",params:{type: schema21.properties.AllowableValueDescriptions.items.type},message:"must be string,null"};
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
const err8 = {instancePath:instancePath+"/AllowableValues/" + i2,schemaPath:"#/properties/AllowableValues/items/type",keyword:"type",params:{type: schema21.properties.AllowableValues.items.type},message:"must be string,null"};
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
const err10 = {instancePath:instancePath+"/ArraySizeMaximum",schemaPath:"#/properties/ArraySizeMaximum/type",keyword:"type",params:{type: schema21.properties.ArraySizeMaximum.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(!(formats10.validate(data7))){
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
const err12 = {instancePath:instancePath+"/ArraySizeMinimum",schemaPath:"#/properties/ArraySizeMinimum/type",keyword:"type",params:{type: schema21.properties.ArraySizeMinimum.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(!(formats10.validate(data8))){
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
const err14 = {instancePath:instancePath+"/DataType",schemaPath:"#/properties/DataType/type",keyword:"type",params:{type: schema21.properties.DataType.type},message:"must be string,null"};
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
const err15 = {instancePath:instancePath+"/DataType",schemaPath:"#/properties/DataType/enum",keyword:"enum",params:{allowedValues: schema21.properties.DataType.enum},message:"must be equal to one of the allowed values"};
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
const err16 = {instancePath:instancePath+"/DefaultValue",schemaPath:"#/properties/DefaultValue/type",keyword:"type",params:{type: schema21.properties.DefaultValue.type},message:"must be string,null"};
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
const err17 = {instancePath:instancePath+"/MaximumValue",schemaPath:"#/properties/MaximumValue/type",keyword:"type",params:{type: schema21.properties.MaximumValue.type},message:"must be number,null"};
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
const err18 = {instancePath:instancePath+"/MinimumValue",schemaPath:"#/properties/MinimumValue/type",keyword:"type",params:{type: schema21.properties.MinimumValue.type},message:"must be number,null"};
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
const err20 = {instancePath:instancePath+"/NoDefaultValue",schemaPath:"#/properties/NoDefaultValue/type",keyword:"type",params:{type: schema21.properties.NoDefaultValue.type},message:"must be boolean,null"};
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
const err21 = {instancePath:instancePath+"/ObjectDataType",schemaPath:"#/properties/ObjectDataType/type",keyword:"type",params:{type: schema21.properties.ObjectDataType.type},message:"must be string,null"};
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
validate82.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate82(data0[i0], {instancePath:instancePath+"/ActionParameters/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
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
if(!(validate32(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.Priority !== undefined){
let data4 = data.Priority;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/Priority",schemaPath:"#/properties/Priority/type",keyword:"type",params:{type: schema20.properties.Priority.type},message:"must be integer,null"};
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
if(!(formats10.validate(data4))){
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
const err8 = {instancePath:instancePath+"/ResolutionType",schemaPath:"#/properties/ResolutionType/type",keyword:"type",params:{type: schema20.properties.ResolutionType.type},message:"must be string,null"};
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
const err9 = {instancePath:instancePath+"/ResolutionType",schemaPath:"#/properties/ResolutionType/enum",keyword:"enum",params:{allowedValues: schema20.properties.ResolutionType.enum},message:"must be equal to one of the allowed values"};
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
const err10 = {instancePath:instancePath+"/RetryCount",schemaPath:"#/properties/RetryCount/type",keyword:"type",params:{type: schema20.properties.RetryCount.type},message:"must be integer,null"};
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
if(!(formats10.validate(data6))){
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
const err13 = {instancePath:instancePath+"/RetryIntervalSeconds",schemaPath:"#/properties/RetryIntervalSeconds/type",keyword:"type",params:{type: schema20.properties.RetryIntervalSeconds.type},message:"must be integer,null"};
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
if(!(formats10.validate(data7))){
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
const err16 = {instancePath:instancePath+"/TargetComponentURI",schemaPath:"#/properties/TargetComponentURI/type",keyword:"type",params:{type: schema20.properties.TargetComponentURI.type},message:"must be string,null"};
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
validate81.errors = vErrors;
return errors === 0;
}

const formats78 = require("ajv-formats/dist/formats.js").fullFormats["date-time"];

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema19.type},message:"must be object,null"};
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
if(!(((func0.call(schema19.properties, key0)) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
const err3 = {instancePath:instancePath+"/ConditionType",schemaPath:"#/properties/ConditionType/type",keyword:"type",params:{type: schema19.properties.ConditionType.type},message:"must be string,null"};
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
const err4 = {instancePath:instancePath+"/ConditionType",schemaPath:"#/properties/ConditionType/enum",keyword:"enum",params:{allowedValues: schema19.properties.ConditionType.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate5(data.LogEntry, {instancePath:instancePath+"/LogEntry",parentData:data,parentDataProperty:"LogEntry",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
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
if(!(validate32(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.OriginOfCondition !== undefined){
if(!(validate5(data.OriginOfCondition, {instancePath:instancePath+"/OriginOfCondition",parentData:data,parentDataProperty:"OriginOfCondition",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
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
if(!(validate81(data9[i1], {instancePath:instancePath+"/ResolutionSteps/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
const err11 = {instancePath:instancePath+"/Severity",schemaPath:"#/properties/Severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.Severity.enum},message:"must be equal to one of the allowed values"};
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
if(!(formats78.validate(data12))){
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
const err15 = {instancePath:instancePath+"/UserAuthenticationSource",schemaPath:"#/properties/UserAuthenticationSource/type",keyword:"type",params:{type: schema19.properties.UserAuthenticationSource.type},message:"must be string,null"};
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
const err16 = {instancePath:instancePath+"/Username",schemaPath:"#/properties/Username/type",keyword:"type",params:{type: schema19.properties.Username.type},message:"must be string,null"};
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
validate77.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate77(data0[i0], {instancePath:instancePath+"/Conditions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
const err2 = {instancePath:instancePath+"/Health",schemaPath:"#/properties/Health/type",keyword:"type",params:{type: schema18.properties.Health.type},message:"must be string,null"};
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
const err3 = {instancePath:instancePath+"/Health",schemaPath:"#/properties/Health/enum",keyword:"enum",params:{allowedValues: schema18.properties.Health.enum},message:"must be equal to one of the allowed values"};
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
const err4 = {instancePath:instancePath+"/HealthRollup",schemaPath:"#/properties/HealthRollup/type",keyword:"type",params:{type: schema18.properties.HealthRollup.type},message:"must be string,null"};
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
const err5 = {instancePath:instancePath+"/HealthRollup",schemaPath:"#/properties/HealthRollup/enum",keyword:"enum",params:{allowedValues: schema18.properties.HealthRollup.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate32(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.State !== undefined){
let data5 = data.State;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/State",schemaPath:"#/properties/State/type",keyword:"type",params:{type: schema18.properties.State.type},message:"must be string,null"};
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
const err7 = {instancePath:instancePath+"/State",schemaPath:"#/properties/State/enum",keyword:"enum",params:{allowedValues: schema18.properties.State.enum},message:"must be equal to one of the allowed values"};
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
validate76.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ChassisType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ChassisType"},message:"must have required property '"+"ChassisType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
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
if(data["@odata.type"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@odata.type"},message:"must have required property '"+"@odata.type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.Id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Id"},message:"must have required property '"+"Id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.Name === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((func0.call(schema0.properties, key0)) || (pattern0.test(key0))) || (pattern1.test(key0)))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["@odata.context"] !== undefined){
let data0 = data["@odata.context"];
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err6 = {instancePath:instancePath+"/@odata.context",schemaPath:"#/properties/%40odata.context/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/@odata.context",schemaPath:"#/properties/%40odata.context/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["@odata.etag"] !== undefined){
if(typeof data["@odata.etag"] !== "string"){
const err8 = {instancePath:instancePath+"/@odata.etag",schemaPath:"#/properties/%40odata.etag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["@odata.id"] !== undefined){
let data2 = data["@odata.id"];
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err9 = {instancePath:instancePath+"/@odata.id",schemaPath:"#/properties/%40odata.id/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/@odata.id",schemaPath:"#/properties/%40odata.id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["@odata.type"] !== undefined){
if(typeof data["@odata.type"] !== "string"){
const err11 = {instancePath:instancePath+"/@odata.type",schemaPath:"#/properties/%40odata.type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
if(data.Assembly !== undefined){
if(!(validate5(data.Assembly, {instancePath:instancePath+"/Assembly",parentData:data,parentDataProperty:"Assembly",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.AssetTag !== undefined){
let data6 = data.AssetTag;
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/AssetTag",schemaPath:"#/properties/AssetTag/type",keyword:"type",params:{type: schema0.properties.AssetTag.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Certificates !== undefined){
if(!(validate5(data.Certificates, {instancePath:instancePath+"/Certificates",parentData:data,parentDataProperty:"Certificates",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.ChassisType !== undefined){
let data8 = data.ChassisType;
if(typeof data8 === "string"){
if(!((((((((((((((((((((((((data8 === "Rack") || (data8 === "Blade")) || (data8 === "Enclosure")) || (data8 === "StandAlone")) || (data8 === "RackMount")) || (data8 === "Card")) || (data8 === "Cartridge")) || (data8 === "Row")) || (data8 === "Pod")) || (data8 === "Expansion")) || (data8 === "Sidecar")) || (data8 === "Zone")) || (data8 === "Sled")) || (data8 === "Shelf")) || (data8 === "Drawer")) || (data8 === "Module")) || (data8 === "Component")) || (data8 === "IPBasedDrive")) || (data8 === "RackGroup")) || (data8 === "StorageEnclosure")) || (data8 === "ImmersionTank")) || (data8 === "HeatExchanger")) || (data8 === "PowerStrip")) || (data8 === "Other"))){
const err13 = {instancePath:instancePath+"/ChassisType",schemaPath:"#/properties/ChassisType/enum",keyword:"enum",params:{allowedValues: schema0.properties.ChassisType.enum},message:"must be equal to one of the allowed values"};
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
const err14 = {instancePath:instancePath+"/ChassisType",schemaPath:"#/properties/ChassisType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.Controls !== undefined){
if(!(validate5(data.Controls, {instancePath:instancePath+"/Controls",parentData:data,parentDataProperty:"Controls",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.DepthMm !== undefined){
let data10 = data.DepthMm;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err15 = {instancePath:instancePath+"/DepthMm",schemaPath:"#/properties/DepthMm/type",keyword:"type",params:{type: schema0.properties.DepthMm.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err16 = {instancePath:instancePath+"/DepthMm",schemaPath:"#/properties/DepthMm/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.Description !== undefined){
let data11 = data.Description;
if((typeof data11 !== "string") && (data11 !== null)){
const err17 = {instancePath:instancePath+"/Description",schemaPath:"#/properties/Description/type",keyword:"type",params:{type: schema0.properties.Description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.Doors !== undefined){
if(!(validate9(data.Doors, {instancePath:instancePath+"/Doors",parentData:data,parentDataProperty:"Doors",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.Drives !== undefined){
if(!(validate5(data.Drives, {instancePath:instancePath+"/Drives",parentData:data,parentDataProperty:"Drives",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.ElectricalSourceManagerURIs !== undefined){
let data14 = data.ElectricalSourceManagerURIs;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if((typeof data15 !== "string") && (data15 !== null)){
const err18 = {instancePath:instancePath+"/ElectricalSourceManagerURIs/" + i0,schemaPath:"#/properties/ElectricalSourceManagerURIs/items/type",keyword:"type",params:{type: schema0.properties.ElectricalSourceManagerURIs.items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data15 === "string"){
if(!(formats0.test(data15))){
const err19 = {instancePath:instancePath+"/ElectricalSourceManagerURIs/" + i0,schemaPath:"#/properties/ElectricalSourceManagerURIs/items/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
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
const err20 = {instancePath:instancePath+"/ElectricalSourceManagerURIs",schemaPath:"#/properties/ElectricalSourceManagerURIs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.ElectricalSourceNames !== undefined){
let data16 = data.ElectricalSourceNames;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if((typeof data17 !== "string") && (data17 !== null)){
const err21 = {instancePath:instancePath+"/ElectricalSourceNames/" + i1,schemaPath:"#/properties/ElectricalSourceNames/items/type",keyword:"type",params:{type: schema0.properties.ElectricalSourceNames.items.type},message:"must be string,null"};
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
else {
const err22 = {instancePath:instancePath+"/ElectricalSourceNames",schemaPath:"#/properties/ElectricalSourceNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.EnvironmentMetrics !== undefined){
if(!(validate5(data.EnvironmentMetrics, {instancePath:instancePath+"/EnvironmentMetrics",parentData:data,parentDataProperty:"EnvironmentMetrics",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.EnvironmentalClass !== undefined){
let data19 = data.EnvironmentalClass;
if((typeof data19 !== "string") && (data19 !== null)){
const err23 = {instancePath:instancePath+"/EnvironmentalClass",schemaPath:"#/properties/EnvironmentalClass/type",keyword:"type",params:{type: schema0.properties.EnvironmentalClass.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data19 === "string"){
if(!((((data19 === "A1") || (data19 === "A2")) || (data19 === "A3")) || (data19 === "A4"))){
const err24 = {instancePath:instancePath+"/EnvironmentalClass",schemaPath:"#/properties/EnvironmentalClass/enum",keyword:"enum",params:{allowedValues: schema0.properties.EnvironmentalClass.enum},message:"must be equal to one of the allowed values"};
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
if(data.FabricAdapters !== undefined){
if(!(validate5(data.FabricAdapters, {instancePath:instancePath+"/FabricAdapters",parentData:data,parentDataProperty:"FabricAdapters",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.HeatingCoolingEquipmentNames !== undefined){
let data21 = data.HeatingCoolingEquipmentNames;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if((typeof data22 !== "string") && (data22 !== null)){
const err25 = {instancePath:instancePath+"/HeatingCoolingEquipmentNames/" + i2,schemaPath:"#/properties/HeatingCoolingEquipmentNames/items/type",keyword:"type",params:{type: schema0.properties.HeatingCoolingEquipmentNames.items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/HeatingCoolingEquipmentNames",schemaPath:"#/properties/HeatingCoolingEquipmentNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.HeatingCoolingManagerURIs !== undefined){
let data23 = data.HeatingCoolingManagerURIs;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
if((typeof data24 !== "string") && (data24 !== null)){
const err27 = {instancePath:instancePath+"/HeatingCoolingManagerURIs/" + i3,schemaPath:"#/properties/HeatingCoolingManagerURIs/items/type",keyword:"type",params:{type: schema0.properties.HeatingCoolingManagerURIs.items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data24 === "string"){
if(!(formats0.test(data24))){
const err28 = {instancePath:instancePath+"/HeatingCoolingManagerURIs/" + i3,schemaPath:"#/properties/HeatingCoolingManagerURIs/items/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
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
const err29 = {instancePath:instancePath+"/HeatingCoolingManagerURIs",schemaPath:"#/properties/HeatingCoolingManagerURIs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.HeightMm !== undefined){
let data25 = data.HeightMm;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)){
const err30 = {instancePath:instancePath+"/HeightMm",schemaPath:"#/properties/HeightMm/type",keyword:"type",params:{type: schema0.properties.HeightMm.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err31 = {instancePath:instancePath+"/HeightMm",schemaPath:"#/properties/HeightMm/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.HeightRackUnits !== undefined){
let data26 = data.HeightRackUnits;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)){
const err32 = {instancePath:instancePath+"/HeightRackUnits",schemaPath:"#/properties/HeightRackUnits/type",keyword:"type",params:{type: schema0.properties.HeightRackUnits.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.HotPluggable !== undefined){
let data27 = data.HotPluggable;
if((typeof data27 !== "boolean") && (data27 !== null)){
const err33 = {instancePath:instancePath+"/HotPluggable",schemaPath:"#/properties/HotPluggable/type",keyword:"type",params:{type: schema0.properties.HotPluggable.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
const err34 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.IndicatorLED !== undefined){
let data29 = data.IndicatorLED;
if((typeof data29 !== "string") && (data29 !== null)){
const err35 = {instancePath:instancePath+"/IndicatorLED",schemaPath:"#/properties/IndicatorLED/type",keyword:"type",params:{type: schema0.properties.IndicatorLED.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data29 === "string"){
if(!((((data29 === "Unknown") || (data29 === "Lit")) || (data29 === "Blinking")) || (data29 === "Off"))){
const err36 = {instancePath:instancePath+"/IndicatorLED",schemaPath:"#/properties/IndicatorLED/enum",keyword:"enum",params:{allowedValues: schema0.properties.IndicatorLED.enum},message:"must be equal to one of the allowed values"};
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
if(data.LeakDetectors !== undefined){
if(!(validate5(data.LeakDetectors, {instancePath:instancePath+"/LeakDetectors",parentData:data,parentDataProperty:"LeakDetectors",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.Links !== undefined){
if(!(validate18(data.Links, {instancePath:instancePath+"/Links",parentData:data,parentDataProperty:"Links",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.Location !== undefined){
if(!(validate47(data.Location, {instancePath:instancePath+"/Location",parentData:data,parentDataProperty:"Location",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.LocationIndicatorActive !== undefined){
let data33 = data.LocationIndicatorActive;
if((typeof data33 !== "boolean") && (data33 !== null)){
const err37 = {instancePath:instancePath+"/LocationIndicatorActive",schemaPath:"#/properties/LocationIndicatorActive/type",keyword:"type",params:{type: schema0.properties.LocationIndicatorActive.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.LogServices !== undefined){
if(!(validate5(data.LogServices, {instancePath:instancePath+"/LogServices",parentData:data,parentDataProperty:"LogServices",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.Manufacturer !== undefined){
let data35 = data.Manufacturer;
if((typeof data35 !== "string") && (data35 !== null)){
const err38 = {instancePath:instancePath+"/Manufacturer",schemaPath:"#/properties/Manufacturer/type",keyword:"type",params:{type: schema0.properties.Manufacturer.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.MaxPowerWatts !== undefined){
let data36 = data.MaxPowerWatts;
if((!((typeof data36 == "number") && (isFinite(data36)))) && (data36 !== null)){
const err39 = {instancePath:instancePath+"/MaxPowerWatts",schemaPath:"#/properties/MaxPowerWatts/type",keyword:"type",params:{type: schema0.properties.MaxPowerWatts.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.Measurements !== undefined){
let data37 = data.Measurements;
if(Array.isArray(data37)){
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
if(!(validate61(data37[i4], {instancePath:instancePath+"/Measurements/" + i4,parentData:data37,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/Measurements",schemaPath:"#/properties/Measurements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.MediaControllers !== undefined){
if(!(validate5(data.MediaControllers, {instancePath:instancePath+"/MediaControllers",parentData:data,parentDataProperty:"MediaControllers",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.Memory !== undefined){
if(!(validate5(data.Memory, {instancePath:instancePath+"/Memory",parentData:data,parentDataProperty:"Memory",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.MemoryDomains !== undefined){
if(!(validate5(data.MemoryDomains, {instancePath:instancePath+"/MemoryDomains",parentData:data,parentDataProperty:"MemoryDomains",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.MinPowerWatts !== undefined){
let data42 = data.MinPowerWatts;
if((!((typeof data42 == "number") && (isFinite(data42)))) && (data42 !== null)){
const err41 = {instancePath:instancePath+"/MinPowerWatts",schemaPath:"#/properties/MinPowerWatts/type",keyword:"type",params:{type: schema0.properties.MinPowerWatts.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.Model !== undefined){
let data43 = data.Model;
if((typeof data43 !== "string") && (data43 !== null)){
const err42 = {instancePath:instancePath+"/Model",schemaPath:"#/properties/Model/type",keyword:"type",params:{type: schema0.properties.Model.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err43 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.NetworkAdapters !== undefined){
if(!(validate5(data.NetworkAdapters, {instancePath:instancePath+"/NetworkAdapters",parentData:data,parentDataProperty:"NetworkAdapters",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.Oem !== undefined){
if(!(validate32(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.PCIeDevices !== undefined){
if(!(validate5(data.PCIeDevices, {instancePath:instancePath+"/PCIeDevices",parentData:data,parentDataProperty:"PCIeDevices",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.PCIeSlots !== undefined){
if(!(validate5(data.PCIeSlots, {instancePath:instancePath+"/PCIeSlots",parentData:data,parentDataProperty:"PCIeSlots",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.PartNumber !== undefined){
let data49 = data.PartNumber;
if((typeof data49 !== "string") && (data49 !== null)){
const err44 = {instancePath:instancePath+"/PartNumber",schemaPath:"#/properties/PartNumber/type",keyword:"type",params:{type: schema0.properties.PartNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.PhysicalSecurity !== undefined){
if(!(validate70(data.PhysicalSecurity, {instancePath:instancePath+"/PhysicalSecurity",parentData:data,parentDataProperty:"PhysicalSecurity",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.Power !== undefined){
if(!(validate5(data.Power, {instancePath:instancePath+"/Power",parentData:data,parentDataProperty:"Power",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.PowerState !== undefined){
let data52 = data.PowerState;
if((typeof data52 !== "string") && (data52 !== null)){
const err45 = {instancePath:instancePath+"/PowerState",schemaPath:"#/properties/PowerState/type",keyword:"type",params:{type: schema0.properties.PowerState.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data52 === "string"){
if(!(((((data52 === "On") || (data52 === "Off")) || (data52 === "PoweringOn")) || (data52 === "PoweringOff")) || (data52 === "Paused"))){
const err46 = {instancePath:instancePath+"/PowerState",schemaPath:"#/properties/PowerState/enum",keyword:"enum",params:{allowedValues: schema0.properties.PowerState.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data.PowerSubsystem !== undefined){
if(!(validate5(data.PowerSubsystem, {instancePath:instancePath+"/PowerSubsystem",parentData:data,parentDataProperty:"PowerSubsystem",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.PoweredByParent !== undefined){
let data54 = data.PoweredByParent;
if((typeof data54 !== "boolean") && (data54 !== null)){
const err47 = {instancePath:instancePath+"/PoweredByParent",schemaPath:"#/properties/PoweredByParent/type",keyword:"type",params:{type: schema0.properties.PoweredByParent.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.Processors !== undefined){
if(!(validate5(data.Processors, {instancePath:instancePath+"/Processors",parentData:data,parentDataProperty:"Processors",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.RackMountCapacityUnits !== undefined){
let data56 = data.RackMountCapacityUnits;
if((!((typeof data56 == "number") && (isFinite(data56)))) && (data56 !== null)){
const err48 = {instancePath:instancePath+"/RackMountCapacityUnits",schemaPath:"#/properties/RackMountCapacityUnits/type",keyword:"type",params:{type: schema0.properties.RackMountCapacityUnits.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.RackMountDepthMm !== undefined){
let data57 = data.RackMountDepthMm;
if((!((typeof data57 == "number") && (isFinite(data57)))) && (data57 !== null)){
const err49 = {instancePath:instancePath+"/RackMountDepthMm",schemaPath:"#/properties/RackMountDepthMm/type",keyword:"type",params:{type: schema0.properties.RackMountDepthMm.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 0 || isNaN(data57)){
const err50 = {instancePath:instancePath+"/RackMountDepthMm",schemaPath:"#/properties/RackMountDepthMm/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.RackMountWidth !== undefined){
let data58 = data.RackMountWidth;
if((typeof data58 !== "string") && (data58 !== null)){
const err51 = {instancePath:instancePath+"/RackMountWidth",schemaPath:"#/properties/RackMountWidth/type",keyword:"type",params:{type: schema0.properties.RackMountWidth.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data58 === "string"){
if(!((((data58 === "OpenU") || (data58 === "EIA_310")) || (data58 === "EIA_310_Telco")) || (data58 === "HalfWidth"))){
const err52 = {instancePath:instancePath+"/RackMountWidth",schemaPath:"#/properties/RackMountWidth/enum",keyword:"enum",params:{allowedValues: schema0.properties.RackMountWidth.enum},message:"must be equal to one of the allowed values"};
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
if(data.RackUnits !== undefined){
let data59 = data.RackUnits;
if((typeof data59 !== "string") && (data59 !== null)){
const err53 = {instancePath:instancePath+"/RackUnits",schemaPath:"#/properties/RackUnits/type",keyword:"type",params:{type: schema0.properties.RackUnits.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data59 === "string"){
if(!((data59 === "OpenU") || (data59 === "EIA_310"))){
const err54 = {instancePath:instancePath+"/RackUnits",schemaPath:"#/properties/RackUnits/enum",keyword:"enum",params:{allowedValues: schema0.properties.RackUnits.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data.ReadyToRemove !== undefined){
let data60 = data.ReadyToRemove;
if((typeof data60 !== "boolean") && (data60 !== null)){
const err55 = {instancePath:instancePath+"/ReadyToRemove",schemaPath:"#/properties/ReadyToRemove/type",keyword:"type",params:{type: schema0.properties.ReadyToRemove.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.Replaceable !== undefined){
let data61 = data.Replaceable;
if((typeof data61 !== "boolean") && (data61 !== null)){
const err56 = {instancePath:instancePath+"/Replaceable",schemaPath:"#/properties/Replaceable/type",keyword:"type",params:{type: schema0.properties.Replaceable.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.SKU !== undefined){
let data62 = data.SKU;
if((typeof data62 !== "string") && (data62 !== null)){
const err57 = {instancePath:instancePath+"/SKU",schemaPath:"#/properties/SKU/type",keyword:"type",params:{type: schema0.properties.SKU.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.Sensors !== undefined){
if(!(validate5(data.Sensors, {instancePath:instancePath+"/Sensors",parentData:data,parentDataProperty:"Sensors",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.SerialNumber !== undefined){
let data64 = data.SerialNumber;
if((typeof data64 !== "string") && (data64 !== null)){
const err58 = {instancePath:instancePath+"/SerialNumber",schemaPath:"#/properties/SerialNumber/type",keyword:"type",params:{type: schema0.properties.SerialNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.SparePartNumber !== undefined){
let data65 = data.SparePartNumber;
if((typeof data65 !== "string") && (data65 !== null)){
const err59 = {instancePath:instancePath+"/SparePartNumber",schemaPath:"#/properties/SparePartNumber/type",keyword:"type",params:{type: schema0.properties.SparePartNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.Status !== undefined){
if(!(validate76(data.Status, {instancePath:instancePath+"/Status",parentData:data,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.Thermal !== undefined){
if(!(validate5(data.Thermal, {instancePath:instancePath+"/Thermal",parentData:data,parentDataProperty:"Thermal",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.ThermalDirection !== undefined){
let data68 = data.ThermalDirection;
if((typeof data68 !== "string") && (data68 !== null)){
const err60 = {instancePath:instancePath+"/ThermalDirection",schemaPath:"#/properties/ThermalDirection/type",keyword:"type",params:{type: schema0.properties.ThermalDirection.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(typeof data68 === "string"){
if(!((((data68 === "FrontToBack") || (data68 === "BackToFront")) || (data68 === "TopExhaust")) || (data68 === "Sealed"))){
const err61 = {instancePath:instancePath+"/ThermalDirection",schemaPath:"#/properties/ThermalDirection/enum",keyword:"enum",params:{allowedValues: schema0.properties.ThermalDirection.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data.ThermalManagedByParent !== undefined){
let data69 = data.ThermalManagedByParent;
if((typeof data69 !== "boolean") && (data69 !== null)){
const err62 = {instancePath:instancePath+"/ThermalManagedByParent",schemaPath:"#/properties/ThermalManagedByParent/type",keyword:"type",params:{type: schema0.properties.ThermalManagedByParent.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.ThermalSubsystem !== undefined){
if(!(validate5(data.ThermalSubsystem, {instancePath:instancePath+"/ThermalSubsystem",parentData:data,parentDataProperty:"ThermalSubsystem",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.TrustedComponents !== undefined){
if(!(validate5(data.TrustedComponents, {instancePath:instancePath+"/TrustedComponents",parentData:data,parentDataProperty:"TrustedComponents",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.UUID !== undefined){
let data72 = data.UUID;
if((typeof data72 !== "string") && (data72 !== null)){
const err63 = {instancePath:instancePath+"/UUID",schemaPath:"#/properties/UUID/type",keyword:"type",params:{type: schema0.properties.UUID.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(typeof data72 === "string"){
if(!pattern76.test(data72)){
const err64 = {instancePath:instancePath+"/UUID",schemaPath:"#/properties/UUID/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},message:"must match pattern \""+"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data.Version !== undefined){
let data73 = data.Version;
if((typeof data73 !== "string") && (data73 !== null)){
const err65 = {instancePath:instancePath+"/Version",schemaPath:"#/properties/Version/type",keyword:"type",params:{type: schema0.properties.Version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.WeightKg !== undefined){
let data74 = data.WeightKg;
if((!((typeof data74 == "number") && (isFinite(data74)))) && (data74 !== null)){
const err66 = {instancePath:instancePath+"/WeightKg",schemaPath:"#/properties/WeightKg/type",keyword:"type",params:{type: schema0.properties.WeightKg.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 0 || isNaN(data74)){
const err67 = {instancePath:instancePath+"/WeightKg",schemaPath:"#/properties/WeightKg/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data.WidthMm !== undefined){
let data75 = data.WidthMm;
if((!((typeof data75 == "number") && (isFinite(data75)))) && (data75 !== null)){
const err68 = {instancePath:instancePath+"/WidthMm",schemaPath:"#/properties/WidthMm/type",keyword:"type",params:{type: schema0.properties.WidthMm.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 0 || isNaN(data75)){
const err69 = {instancePath:instancePath+"/WidthMm",schemaPath:"#/properties/WidthMm/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data76 = data[key2];
if(Array.isArray(data76)){
const len5 = data76.length;
for(let i5=0; i5<len5; i5++){
if(typeof data76[i5] !== "string"){
const err70 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
}
else {
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
