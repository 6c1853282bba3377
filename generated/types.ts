// Generated from the DMTF bundle by `npm run generate`. Do not edit.

export interface components {
    schemas: {
        readonly AccountService: {
            readonly "@odata.context"?: components["schemas"]["odata-v4_context"];
            readonly "@odata.etag"?: components["schemas"]["odata-v4_etag"];
            readonly "@odata.id": components["schemas"]["odata-v4_id"];
            readonly "@odata.type": components["schemas"]["odata-v4_type"];
            /** Format: int64 */
            readonly AccountLockoutCounterResetAfter?: number;
            readonly AccountLockoutCounterResetEnabled?: boolean;
            /** Format: int64 */
            readonly AccountLockoutDuration?: number | null;
            /** Format: int64 */
            readonly AccountLockoutThreshold?: number | null;
            readonly Accounts?: components["schemas"]["odata-v4_idRef"];
            readonly Actions?: components["schemas"]["AccountService_Actions"];
            readonly ActiveDirectory?: components["schemas"]["AccountService_ExternalAccountProvider"];
            readonly AdditionalExternalAccountProviders?: components["schemas"]["odata-v4_idRef"];
            /** Format: int64 */
            readonly AuthFailureLoggingThreshold?: number;
            readonly Description?: components["schemas"]["Resource_Description"] | null;
            /** Format: int64 */
            readonly EnforcePasswordHistoryCount?: number;
            readonly HTTPBasicAuth?: components["schemas"]["AccountService_BasicAuthState"] | null;
            readonly Id: components["schemas"]["Resource_Id"];
            readonly LDAP?: components["schemas"]["AccountService_ExternalAccountProvider"];
            readonly LocalAccountAuth?: components["schemas"]["AccountService_LocalAccountAuth"];
            /** Format: int64 */
            readonly MaxPasswordLength?: number;
            /** Format: int64 */
            readonly MinPasswordLength?: number;
            readonly MultiFactorAuth?: components["schemas"]["AccountService_MultiFactorAuth"] | null;
            readonly Name: components["schemas"]["Resource_Name"];
            readonly OAuth2?: components["schemas"]["AccountService_ExternalAccountProvider"] | null;
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly OutboundConnections?: components["schemas"]["odata-v4_idRef"] | null;
            /** Format: int64 */
            readonly PasswordExpirationDays?: number | null;
            readonly PasswordGuidanceMessage?: string;
            readonly PasswordGuidanceMessageId?: string | null;
            readonly PrivilegeMap?: components["schemas"]["odata-v4_idRef"];
            readonly RequireChangePasswordAction?: boolean | null;
            readonly RestrictedOemPrivileges?: readonly string[];
            readonly RestrictedPrivileges?: readonly components["schemas"]["Privileges_PrivilegeType"][];
            readonly Roles?: components["schemas"]["odata-v4_idRef"];
            readonly ServiceEnabled?: boolean | null;
            readonly Status?: components["schemas"]["Resource_Status"];
            readonly SupportedAccountTypes?: readonly components["schemas"]["ManagerAccount_AccountTypes"][];
            readonly SupportedOEMAccountTypes?: readonly string[];
            readonly TACACSplus?: components["schemas"]["AccountService_ExternalAccountProvider"] | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly AccountService_AccountProviderTypes: "RedfishService" | "ActiveDirectoryService" | "LDAPService" | "OEM" | "TACACSplus" | "OAuth2";
        readonly AccountService_Actions: {
            readonly Oem?: components["schemas"]["AccountService_OemActions"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly AccountService_Authentication: {
            readonly AuthenticationType?: components["schemas"]["AccountService_AuthenticationTypes"] | null;
            readonly EncryptionKey?: string | null;
            readonly EncryptionKeySet?: boolean | null;
            readonly KerberosKeytab?: string | null;
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly Password?: string | null;
            readonly Token?: string | null;
            readonly Username?: string;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly AccountService_AuthenticationTypes: "Token" | "KerberosKeytab" | "UsernameAndPassword" | "OEM";
        /** @enum {string} */
        readonly AccountService_BasicAuthState: "Enabled" | "Unadvertised" | "Disabled";
        /** @enum {string} */
        readonly AccountService_CertificateMappingAttribute: "Whole" | "CommonName" | "UserPrincipalName";
        readonly AccountService_ClientCertificate: {
            readonly CertificateMappingAttribute?: components["schemas"]["AccountService_CertificateMappingAttribute"] | null;
            readonly Certificates?: components["schemas"]["odata-v4_idRef"];
            readonly Enabled?: boolean | null;
            readonly RespondToUnauthenticatedClients?: boolean | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly AccountService_ExternalAccountProvider: {
            /** @deprecated */
            readonly AccountProviderType?: components["schemas"]["AccountService_AccountProviderTypes"] | null;
            readonly Authentication?: components["schemas"]["AccountService_Authentication"];
            readonly Certificates?: components["schemas"]["odata-v4_idRef"];
            readonly LDAPService?: components["schemas"]["AccountService_LDAPService"];
            readonly OAuth2Service?: components["schemas"]["AccountService_OAuth2Service"] | null;
            readonly PasswordSet?: boolean;
            /** Format: int64 */
            readonly Priority?: number | null;
            readonly RemoteRoleMapping?: readonly (components["schemas"]["AccountService_RoleMapping"] | null)[];
            /** Format: int64 */
            readonly Retries?: number | null;
            readonly ServiceAddresses?: readonly (string | null)[];
            readonly ServiceEnabled?: boolean | null;
            readonly TACACSplusService?: components["schemas"]["AccountService_TACACSplusService"] | null;
            /** Format: int64 */
            readonly TimeoutSeconds?: number | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly AccountService_GoogleAuthenticator: {
            readonly Enabled?: boolean | null;
            readonly SecretKey?: string | null;
            readonly SecretKeySet?: boolean;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly AccountService_LDAPSearchSettings: {
            readonly BaseDistinguishedNames?: readonly (string | null)[];
            readonly EmailAttribute?: string | null;
            readonly GroupNameAttribute?: string | null;
            readonly GroupsAttribute?: string | null;
            readonly SSHKeyAttribute?: string | null;
            readonly UsernameAttribute?: string | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly AccountService_LDAPService: {
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly SearchSettings?: components["schemas"]["AccountService_LDAPSearchSettings"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly AccountService_LocalAccountAuth: "Enabled" | "Disabled" | "Fallback" | "LocalFirst";
        readonly AccountService_MFABypass: {
            readonly BypassTypes?: readonly (components["schemas"]["AccountService_MFABypassType"] | null)[];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly AccountService_MFABypassType: "All" | "SecurID" | "GoogleAuthenticator" | "MicrosoftAuthenticator" | "ClientCertificate" | "OneTimePasscode" | "TimeBasedOneTimePassword" | "OEM";
        readonly AccountService_MicrosoftAuthenticator: {
            readonly Enabled?: boolean | null;
            readonly SecretKey?: string | null;
            readonly SecretKeySet?: boolean;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly AccountService_MultiFactorAuth: {
            readonly ClientCertificate?: components["schemas"]["AccountService_ClientCertificate"] | null;
            readonly GoogleAuthenticator?: components["schemas"]["AccountService_GoogleAuthenticator"] | null;
            readonly MicrosoftAuthenticator?: components["schemas"]["AccountService_MicrosoftAuthenticator"] | null;
            readonly OneTimePasscode?: components["schemas"]["AccountService_OneTimePasscode"] | null;
            readonly SecurID?: components["schemas"]["AccountService_SecurID"] | null;
            readonly TimeBasedOneTimePassword?: components["schemas"]["AccountService_TimeBasedOneTimePassword"] | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly AccountService_OAuth2Mode: "Discovery" | "Offline";
        readonly AccountService_OAuth2Service: {
            readonly Audience?: readonly string[];
            readonly Issuer?: string | null;
            readonly Mode?: components["schemas"]["AccountService_OAuth2Mode"];
            readonly OAuthServiceSigningKeys?: string | null;
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly AccountService_OemActions: {
            readonly [key: string]: unknown;
        };
        readonly AccountService_OneTimePasscode: {
            readonly Enabled?: boolean | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly AccountService_RoleMapping: {
            readonly LocalAccountTypes?: readonly (components["schemas"]["ManagerAccount_AccountTypes"] | null)[];
            readonly LocalOEMAccountTypes?: readonly (string | null)[];
            readonly LocalRole?: string | null;
            readonly MFABypass?: components["schemas"]["AccountService_MFABypass"] | null;
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly RemoteGroup?: string | null;
            readonly RemoteUser?: string | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly AccountService_SecurID: {
            readonly Certificates?: components["schemas"]["odata-v4_idRef"];
            readonly ClientId?: string | null;
            readonly ClientSecret?: string | null;
            readonly ClientSecretSet?: boolean;
            readonly Enabled?: boolean | null;
            /** Format: uri-reference */
            readonly ServerURI?: string | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly AccountService_TACACSplusPasswordExchangeProtocol: "ASCII" | "PAP" | "CHAP" | "MSCHAPv1" | "MSCHAPv2";
        readonly AccountService_TACACSplusService: {
            readonly AuthorizationService?: string;
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly PasswordExchangeProtocols?: readonly (components["schemas"]["AccountService_TACACSplusPasswordExchangeProtocol"] | null)[];
            readonly PrivilegeLevelArgument?: string | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly AccountService_TimeBasedOneTimePassword: {
            readonly Enabled?: boolean | null;
            /** Format: int64 */
            readonly TimeStepSeconds?: number | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly ActionInfo_ParameterTypes: "Boolean" | "Number" | "NumberArray" | "String" | "StringArray" | "Object" | "ObjectArray";
        readonly ActionInfo_Parameters: {
            readonly AllowableNumbers?: readonly (string | null)[];
            readonly AllowablePattern?: string | null;
            readonly AllowableValueDescriptions?: readonly (string | null)[];
            readonly AllowableValues?: readonly (string | null)[];
            /** Format: int64 */
            readonly ArraySizeMaximum?: number | null;
            /** Format: int64 */
            readonly ArraySizeMinimum?: number | null;
            readonly DataType?: components["schemas"]["ActionInfo_ParameterTypes"] | null;
            readonly DefaultValue?: string | null;
            readonly MaximumValue?: number | null;
            readonly MinimumValue?: number | null;
            readonly Name: string;
            readonly NoDefaultValue?: boolean | null;
            readonly ObjectDataType?: string | null;
            readonly Required?: boolean;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly Chassis: {
            readonly "@odata.context"?: components["schemas"]["odata-v4_context"];
            readonly "@odata.etag"?: components["schemas"]["odata-v4_etag"];
            readonly "@odata.id": components["schemas"]["odata-v4_id"];
            readonly "@odata.type": components["schemas"]["odata-v4_type"];
            readonly Actions?: components["schemas"]["Chassis_Actions"];
            readonly Assembly?: components["schemas"]["odata-v4_idRef"];
            readonly AssetTag?: string | null;
            readonly Certificates?: components["schemas"]["odata-v4_idRef"];
            readonly ChassisType: components["schemas"]["Chassis_ChassisType"];
            readonly Controls?: components["schemas"]["odata-v4_idRef"];
            readonly DepthMm?: number | null;
            readonly Description?: components["schemas"]["Resource_Description"] | null;
            readonly Doors?: components["schemas"]["Chassis_Doors"];
            readonly Drives?: components["schemas"]["odata-v4_idRef"];
            readonly ElectricalSourceManagerURIs?: readonly (string | null)[];
            readonly ElectricalSourceNames?: readonly (string | null)[];
            readonly EnvironmentMetrics?: components["schemas"]["odata-v4_idRef"];
            readonly EnvironmentalClass?: components["schemas"]["Chassis_EnvironmentalClass"] | null;
            readonly FabricAdapters?: components["schemas"]["odata-v4_idRef"];
            readonly HeatingCoolingEquipmentNames?: readonly (string | null)[];
            readonly HeatingCoolingManagerURIs?: readonly (string | null)[];
            readonly HeightMm?: number | null;
            readonly HeightRackUnits?: number | null;
            readonly HotPluggable?: boolean | null;
            readonly Id: components["schemas"]["Resource_Id"];
            /** @deprecated */
            readonly IndicatorLED?: components["schemas"]["Chassis_IndicatorLED"] | null;
            readonly LeakDetectors?: components["schemas"]["odata-v4_idRef"];
            readonly Links?: components["schemas"]["Chassis_Links"];
            readonly Location?: components["schemas"]["Resource_Location"];
            readonly LocationIndicatorActive?: boolean | null;
            readonly LogServices?: components["schemas"]["odata-v4_idRef"];
            readonly Manufacturer?: string | null;
            readonly MaxPowerWatts?: number | null;
            /** @deprecated */
            readonly Measurements?: readonly components["schemas"]["SoftwareInventory_MeasurementBlock"][];
            /** @deprecated */
            readonly MediaControllers?: components["schemas"]["odata-v4_idRef"];
            readonly Memory?: components["schemas"]["odata-v4_idRef"];
            readonly MemoryDomains?: components["schemas"]["odata-v4_idRef"];
            readonly MinPowerWatts?: number | null;
            readonly Model?: string | null;
            readonly Name: components["schemas"]["Resource_Name"];
            readonly NetworkAdapters?: components["schemas"]["odata-v4_idRef"];
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly PCIeDevices?: components["schemas"]["odata-v4_idRef"];
            /** @deprecated */
            readonly PCIeSlots?: components["schemas"]["odata-v4_idRef"];
            readonly PartNumber?: string | null;
            readonly PhysicalSecurity?: components["schemas"]["Chassis_PhysicalSecurity"];
            /** @deprecated */
            readonly Power?: components["schemas"]["odata-v4_idRef"];
            readonly PowerState?: components["schemas"]["Resource_PowerState"] | null;
            readonly PowerSubsystem?: components["schemas"]["odata-v4_idRef"];
            readonly PoweredByParent?: boolean | null;
            readonly Processors?: components["schemas"]["odata-v4_idRef"];
            readonly RackMountCapacityUnits?: number | null;
            readonly RackMountDepthMm?: number | null;
            readonly RackMountWidth?: components["schemas"]["Chassis_RackMountWidth"] | null;
            readonly RackUnits?: components["schemas"]["Chassis_RackUnits"] | null;
            readonly ReadyToRemove?: boolean | null;
            readonly Replaceable?: boolean | null;
            readonly SKU?: string | null;
            readonly Sensors?: components["schemas"]["odata-v4_idRef"];
            readonly SerialNumber?: string | null;
            readonly SparePartNumber?: string | null;
            readonly Status?: components["schemas"]["Resource_Status"];
            /** @deprecated */
            readonly Thermal?: components["schemas"]["odata-v4_idRef"];
            readonly ThermalDirection?: components["schemas"]["Chassis_ThermalDirection"] | null;
            readonly ThermalManagedByParent?: boolean | null;
            readonly ThermalSubsystem?: components["schemas"]["odata-v4_idRef"];
            readonly TrustedComponents?: components["schemas"]["odata-v4_idRef"];
            readonly UUID?: components["schemas"]["Resource_UUID"] | null;
            readonly Version?: string | null;
            readonly WeightKg?: number | null;
            readonly WidthMm?: number | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ChassisCollection: {
            readonly "@odata.context"?: components["schemas"]["odata-v4_context"];
            readonly "@odata.etag"?: components["schemas"]["odata-v4_etag"];
            readonly "@odata.id": components["schemas"]["odata-v4_id"];
            readonly "@odata.type": components["schemas"]["odata-v4_type"];
            readonly Description?: components["schemas"]["Resource_Description"] | null;
            readonly Members: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "Members@odata.count": components["schemas"]["odata-v4_count"];
            readonly "Members@odata.nextLink"?: components["schemas"]["odata-v4_nextLink"];
            readonly Name: components["schemas"]["Resource_Name"];
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly Chassis_Actions: {
            readonly Oem?: components["schemas"]["Chassis_OemActions"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly Chassis_ChassisType: "Rack" | "Blade" | "Enclosure" | "StandAlone" | "RackMount" | "Card" | "Cartridge" | "Row" | "Pod" | "Expansion" | "Sidecar" | "Zone" | "Sled" | "Shelf" | "Drawer" | "Module" | "Component" | "IPBasedDrive" | "RackGroup" | "StorageEnclosure" | "ImmersionTank" | "HeatExchanger" | "PowerStrip" | "Other";
        readonly Chassis_Door: {
            readonly DoorState?: components["schemas"]["Chassis_DoorState"] | null;
            readonly Locked?: boolean | null;
            readonly UserLabel?: string;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly Chassis_DoorState: "Locked" | "Closed" | "LockedAndOpen" | "Open";
        readonly Chassis_Doors: {
            readonly Front?: components["schemas"]["Chassis_Door"] | null;
            readonly Rear?: components["schemas"]["Chassis_Door"] | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly Chassis_EnvironmentalClass: "A1" | "A2" | "A3" | "A4";
        /** @enum {string} */
        readonly Chassis_IndicatorLED: "Unknown" | "Lit" | "Blinking" | "Off";
        /** @enum {string} */
        readonly Chassis_IntrusionSensor: "Normal" | "HardwareIntrusion" | "TamperingDetected";
        /** @enum {string} */
        readonly Chassis_IntrusionSensorReArm: "Manual" | "Automatic";
        readonly Chassis_Links: {
            readonly AutomationNodes?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "AutomationNodes@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly Cables?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "Cables@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly ComputerSystems?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "ComputerSystems@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly ConnectedCoolingLoops?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "ConnectedCoolingLoops@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly ContainedBy?: components["schemas"]["odata-v4_idRef"];
            readonly Contains?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "Contains@odata.count"?: components["schemas"]["odata-v4_count"];
            /** @deprecated */
            readonly CooledBy?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "CooledBy@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly CoolingUnits?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "CoolingUnits@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly Drives?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "Drives@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly Facility?: components["schemas"]["odata-v4_idRef"];
            readonly Fans?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "Fans@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly ManagedBy?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "ManagedBy@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly ManagersInChassis?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "ManagersInChassis@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly Oem?: components["schemas"]["Resource_Oem"];
            /** @deprecated */
            readonly PCIeDevices?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "PCIeDevices@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly PowerDistribution?: components["schemas"]["odata-v4_idRef"] | null;
            readonly PowerOutlets?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "PowerOutlets@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly PowerSupplies?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "PowerSupplies@odata.count"?: components["schemas"]["odata-v4_count"];
            /** @deprecated */
            readonly PoweredBy?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "PoweredBy@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly Processors?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "Processors@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly ResourceBlocks?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "ResourceBlocks@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly Storage?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "Storage@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly Switches?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "Switches@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly Chassis_OemActions: {
            readonly [key: string]: unknown;
        };
        readonly Chassis_PhysicalSecurity: {
            readonly IntrusionSensor?: components["schemas"]["Chassis_IntrusionSensor"] | null;
            /**
             * Format: int64
             * @deprecated
             */
            readonly IntrusionSensorNumber?: number | null;
            readonly IntrusionSensorReArm?: components["schemas"]["Chassis_IntrusionSensorReArm"] | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly Chassis_RackMountWidth: "OpenU" | "EIA_310" | "EIA_310_Telco" | "HalfWidth";
        /** @enum {string} */
        readonly Chassis_RackUnits: "OpenU" | "EIA_310";
        /** @enum {string} */
        readonly Chassis_ThermalDirection: "FrontToBack" | "BackToFront" | "TopExhaust" | "Sealed";
        readonly ComputerSystem: {
            readonly "@odata.context"?: components["schemas"]["odata-v4_context"];
            readonly "@odata.etag"?: components["schemas"]["odata-v4_etag"];
            readonly "@odata.id": components["schemas"]["odata-v4_id"];
            readonly "@odata.type": components["schemas"]["odata-v4_type"];
            readonly Actions?: components["schemas"]["ComputerSystem_Actions"];
            readonly AssetTag?: string | null;
            readonly Bios?: components["schemas"]["odata-v4_idRef"];
            readonly BiosVersion?: string | null;
            readonly Boot?: components["schemas"]["ComputerSystem_Boot"];
            readonly BootProgress?: components["schemas"]["ComputerSystem_BootProgress"] | null;
            readonly Certificates?: components["schemas"]["odata-v4_idRef"];
            readonly Composition?: components["schemas"]["ComputerSystem_Composition"] | null;
            readonly Description?: components["schemas"]["Resource_Description"] | null;
            readonly EthernetInterfaces?: components["schemas"]["odata-v4_idRef"];
            readonly FabricAdapters?: components["schemas"]["odata-v4_idRef"];
            readonly GraphicalConsole?: components["schemas"]["ComputerSystem_HostGraphicalConsole"];
            readonly GraphicsControllers?: components["schemas"]["odata-v4_idRef"];
            readonly HostName?: string | null;
            readonly HostWatchdogTimer?: components["schemas"]["ComputerSystem_WatchdogTimer"];
            readonly HostedServices?: components["schemas"]["ComputerSystem_HostedServices"];
            readonly HostingRoles?: readonly components["schemas"]["ComputerSystem_HostingRole"][];
            readonly IPMIHostInterface?: components["schemas"]["ComputerSystem_IPMIHostInterface"];
            readonly Id: components["schemas"]["Resource_Id"];
            readonly IdlePowerSaver?: components["schemas"]["ComputerSystem_IdlePowerSaver"] | null;
            /** @deprecated */
            readonly IndicatorLED?: components["schemas"]["ComputerSystem_IndicatorLED"] | null;
            readonly KeyManagement?: components["schemas"]["ComputerSystem_KeyManagement"] | null;
            readonly LastResetCause?: components["schemas"]["ComputerSystem_LastResetCauses"];
            /** Format: date-time */
            readonly LastResetTime?: string;
            readonly Links?: components["schemas"]["ComputerSystem_Links"];
            readonly LocationIndicatorActive?: boolean | null;
            readonly LogServices?: components["schemas"]["odata-v4_idRef"];
            readonly Manufacturer?: string | null;
            readonly ManufacturingMode?: boolean | null;
            /** @deprecated */
            readonly Measurements?: readonly components["schemas"]["SoftwareInventory_MeasurementBlock"][];
            readonly Memory?: components["schemas"]["odata-v4_idRef"];
            readonly MemoryDomains?: components["schemas"]["odata-v4_idRef"];
            readonly MemorySummary?: components["schemas"]["ComputerSystem_MemorySummary"];
            readonly Model?: string | null;
            /** Format: uri-reference */
            readonly MultipartImportConfigurationPushURI?: string;
            readonly Name: components["schemas"]["Resource_Name"];
            readonly NetworkInterfaces?: components["schemas"]["odata-v4_idRef"];
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly OperatingSystem?: components["schemas"]["odata-v4_idRef"];
            readonly PCIeDevices?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "PCIeDevices@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly PCIeFunctions?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "PCIeFunctions@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly PartNumber?: string | null;
            readonly PowerCycleDelaySeconds?: number | null;
            readonly PowerMode?: components["schemas"]["ComputerSystem_PowerMode"] | null;
            readonly PowerOffDelaySeconds?: number | null;
            readonly PowerOnDelaySeconds?: number | null;
            readonly PowerRestorePolicy?: components["schemas"]["ComputerSystem_PowerRestorePolicyTypes"];
            readonly PowerState?: components["schemas"]["Resource_PowerState"] | null;
            readonly ProcessorSummary?: components["schemas"]["ComputerSystem_ProcessorSummary"];
            readonly Processors?: components["schemas"]["odata-v4_idRef"];
            readonly Redundancy?: readonly components["schemas"]["Redundancy"][];
            readonly "Redundancy@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly SKU?: string | null;
            readonly SecureBoot?: components["schemas"]["odata-v4_idRef"];
            readonly SerialConsole?: components["schemas"]["ComputerSystem_HostSerialConsole"];
            readonly SerialNumber?: string | null;
            readonly SimpleStorage?: components["schemas"]["odata-v4_idRef"];
            readonly Status?: components["schemas"]["Resource_Status"];
            readonly Storage?: components["schemas"]["odata-v4_idRef"];
            readonly SubModel?: string | null;
            readonly SystemType?: components["schemas"]["ComputerSystem_SystemType"];
            /** @deprecated */
            readonly TrustedModules?: readonly components["schemas"]["ComputerSystem_TrustedModules"][];
            readonly USBControllers?: components["schemas"]["odata-v4_idRef"];
            readonly UUID?: components["schemas"]["Resource_UUID"] | null;
            readonly VirtualMedia?: components["schemas"]["odata-v4_idRef"];
            readonly VirtualMediaConfig?: components["schemas"]["ComputerSystem_VirtualMediaConfig"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ComputerSystemCollection: {
            readonly "@odata.context"?: components["schemas"]["odata-v4_context"];
            readonly "@odata.etag"?: components["schemas"]["odata-v4_etag"];
            readonly "@odata.id": components["schemas"]["odata-v4_id"];
            readonly "@odata.type": components["schemas"]["odata-v4_type"];
            readonly Description?: components["schemas"]["Resource_Description"] | null;
            readonly Members: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "Members@odata.count": components["schemas"]["odata-v4_count"];
            readonly "Members@odata.nextLink"?: components["schemas"]["odata-v4_nextLink"];
            readonly Name: components["schemas"]["Resource_Name"];
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ComputerSystem_Actions: {
            readonly "#ComputerSystem.Reset"?: components["schemas"]["ComputerSystem_Reset"];
            readonly Oem?: components["schemas"]["ComputerSystem_OemActions"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly ComputerSystem_AutomaticRetryConfig: "Disabled" | "RetryAttempts" | "RetryAlways";
        readonly ComputerSystem_Boot: {
            readonly AliasBootOrder?: readonly (components["schemas"]["ComputerSystem_BootSource"] | null)[];
            /** Format: int64 */
            readonly AutomaticRetryAttempts?: number | null;
            readonly AutomaticRetryConfig?: components["schemas"]["ComputerSystem_AutomaticRetryConfig"] | null;
            readonly BootNext?: string | null;
            readonly BootOptions?: components["schemas"]["odata-v4_idRef"];
            readonly BootOrder?: readonly (string | null)[];
            readonly BootOrderPropertySelection?: components["schemas"]["ComputerSystem_BootOrderTypes"] | null;
            readonly BootSourceOverrideEnabled?: components["schemas"]["ComputerSystem_BootSourceOverrideEnabled"] | null;
            readonly BootSourceOverrideMode?: components["schemas"]["ComputerSystem_BootSourceOverrideMode"] | null;
            readonly BootSourceOverrideTarget?: components["schemas"]["ComputerSystem_BootSource"] | null;
            readonly Certificates?: components["schemas"]["odata-v4_idRef"];
            /** Format: uri-reference */
            readonly HttpBootUri?: string | null;
            /** Format: int64 */
            readonly RemainingAutomaticRetryAttempts?: number | null;
            readonly StopBootOnFault?: components["schemas"]["ComputerSystem_StopBootOnFault"] | null;
            readonly TrustedModuleRequiredToBoot?: components["schemas"]["ComputerSystem_TrustedModuleRequiredToBoot"] | null;
            readonly UefiTargetBootSourceOverride?: string | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly ComputerSystem_BootOrderTypes: "BootOrder" | "AliasBootOrder";
        readonly ComputerSystem_BootProgress: {
            readonly LastBootTimeSeconds?: number | null;
            readonly LastState?: components["schemas"]["ComputerSystem_BootProgressTypes"] | null;
            /** Format: date-time */
            readonly LastStateTime?: string | null;
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly OemLastState?: string | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly ComputerSystem_BootProgressTypes: "None" | "PrimaryProcessorInitializationStarted" | "BusInitializationStarted" | "MemoryInitializationStarted" | "SecondaryProcessorInitializationStarted" | "PCIResourceConfigStarted" | "SystemHardwareInitializationComplete" | "SetupEntered" | "OSBootStarted" | "OSRunning" | "OEM";
        /** @enum {string} */
        readonly ComputerSystem_BootSource: "None" | "Pxe" | "Floppy" | "Cd" | "Usb" | "Hdd" | "BiosSetup" | "Utilities" | "Diags" | "UefiShell" | "UefiTarget" | "SDCard" | "UefiHttp" | "RemoteDrive" | "UefiBootNext" | "Recovery";
        /** @enum {string} */
        readonly ComputerSystem_BootSourceOverrideEnabled: "Disabled" | "Once" | "Continuous";
        /** @enum {string} */
        readonly ComputerSystem_BootSourceOverrideMode: "Legacy" | "UEFI";
        readonly ComputerSystem_Composition: {
            readonly UseCases?: readonly (components["schemas"]["ComputerSystem_CompositionUseCase"] | null)[];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly ComputerSystem_CompositionUseCase: "ResourceBlockCapable" | "ExpandableSystem";
        /** @enum {string} */
        readonly ComputerSystem_GraphicalConnectTypesSupported: "KVMIP" | "OEM";
        readonly ComputerSystem_HostGraphicalConsole: {
            readonly ConnectTypesSupported?: readonly components["schemas"]["ComputerSystem_GraphicalConnectTypesSupported"][];
            /** Format: int64 */
            readonly MaxConcurrentSessions?: number;
            /** Format: int64 */
            readonly Port?: number | null;
            readonly ServiceEnabled?: boolean;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ComputerSystem_HostSerialConsole: {
            readonly IPMI?: components["schemas"]["ComputerSystem_SerialConsoleProtocol"];
            /** Format: int64 */
            readonly MaxConcurrentSessions?: number;
            readonly SSH?: components["schemas"]["ComputerSystem_SerialConsoleProtocol"];
            readonly Telnet?: components["schemas"]["ComputerSystem_SerialConsoleProtocol"];
            readonly WebSocket?: components["schemas"]["ComputerSystem_WebSocketConsole"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ComputerSystem_HostedServices: {
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly StorageServices?: components["schemas"]["odata-v4_idRef"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly ComputerSystem_HostingRole: "ApplicationServer" | "StorageServer" | "Switch" | "Appliance" | "BareMetalServer" | "VirtualMachineServer" | "ContainerServer";
        readonly ComputerSystem_IPMIHostInterface: {
            readonly ServiceEnabled?: boolean;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ComputerSystem_IdlePowerSaver: {
            readonly Enabled?: boolean;
            /** Format: int64 */
            readonly EnterDwellTimeSeconds?: number | null;
            readonly EnterUtilizationPercent?: number | null;
            /** Format: int64 */
            readonly ExitDwellTimeSeconds?: number | null;
            readonly ExitUtilizationPercent?: number | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly ComputerSystem_IndicatorLED: "Unknown" | "Lit" | "Blinking" | "Off";
        /** @enum {string} */
        readonly ComputerSystem_InterfaceType: "TPM1_2" | "TPM2_0" | "TCM1_0";
        /** @enum {string} */
        readonly ComputerSystem_InterfaceTypeSelection: "None" | "FirmwareUpdate" | "BiosSetting" | "OemMethod";
        /** @enum {string} */
        readonly ComputerSystem_KMIPCachePolicy: "None" | "AfterFirstUse";
        readonly ComputerSystem_KMIPServer: {
            readonly Address?: string | null;
            readonly CacheDuration?: string | null;
            readonly CachePolicy?: components["schemas"]["ComputerSystem_KMIPCachePolicy"] | null;
            readonly Password?: string | null;
            /** Format: int64 */
            readonly Port?: number | null;
            readonly Username?: string | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ComputerSystem_KeyManagement: {
            readonly KMIPCertificates?: components["schemas"]["odata-v4_idRef"];
            readonly KMIPClientCertificates?: components["schemas"]["odata-v4_idRef"];
            readonly KMIPServers?: readonly (components["schemas"]["ComputerSystem_KMIPServer"] | null)[];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly ComputerSystem_LastResetCauses: "PowerButtonPress" | "ManagementCommand" | "PowerRestorePolicy" | "RTCWakeup" | "WatchdogExpiration" | "OSSoftRestart" | "SystemCrash" | "ThermalEvent" | "PowerEvent" | "Unknown";
        readonly ComputerSystem_Links: {
            readonly Chassis?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "Chassis@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly ConsumingComputerSystems?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "ConsumingComputerSystems@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly CooledBy?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "CooledBy@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly Endpoints?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "Endpoints@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly HostingComputerSystem?: components["schemas"]["odata-v4_idRef"] | null;
            readonly ManagedBy?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "ManagedBy@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly OffloadedNetworkDeviceFunctions?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "OffloadedNetworkDeviceFunctions@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly PoweredBy?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "PoweredBy@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly ResourceBlocks?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "ResourceBlocks@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly SupplyingComputerSystems?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "SupplyingComputerSystems@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly TrustedComponents?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "TrustedComponents@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly VirtualMachines?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "VirtualMachines@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly ComputerSystem_MemoryMirroring: "System" | "DIMM" | "Hybrid" | "None";
        readonly ComputerSystem_MemorySummary: {
            readonly MemoryMirroring?: components["schemas"]["ComputerSystem_MemoryMirroring"] | null;
            readonly Metrics?: components["schemas"]["odata-v4_idRef"];
            /** @deprecated */
            readonly Status?: components["schemas"]["Resource_Status"];
            readonly TotalSystemMemoryGiB?: number | null;
            readonly TotalSystemPersistentMemoryGiB?: number | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ComputerSystem_OemActions: {
            readonly [key: string]: unknown;
        };
        /** @enum {string} */
        readonly ComputerSystem_PowerMode: "MaximumPerformance" | "BalancedPerformance" | "PowerSaving" | "Static" | "OSControlled" | "OEM" | "EfficiencyFavorPower" | "EfficiencyFavorPerformance";
        /** @enum {string} */
        readonly ComputerSystem_PowerRestorePolicyTypes: "AlwaysOn" | "AlwaysOff" | "LastState";
        readonly ComputerSystem_ProcessorSummary: {
            /** Format: int64 */
            readonly CoreCount?: number | null;
            /** Format: int64 */
            readonly Count?: number | null;
            /** Format: int64 */
            readonly LogicalProcessorCount?: number | null;
            readonly Metrics?: components["schemas"]["odata-v4_idRef"];
            readonly Model?: string | null;
            /** @deprecated */
            readonly Status?: components["schemas"]["Resource_Status"];
            readonly ThreadingEnabled?: boolean;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ComputerSystem_Reset: {
            /** Format: uri-reference */
            readonly target?: string;
            readonly title?: string;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ComputerSystem_SerialConsoleProtocol: {
            readonly ConsoleEntryCommand?: string | null;
            readonly HotKeySequenceDisplay?: string | null;
            /** Format: int64 */
            readonly Port?: number | null;
            readonly ServiceEnabled?: boolean;
            readonly SharedWithManagerCLI?: boolean;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly ComputerSystem_StopBootOnFault: "Never" | "AnyFault";
        /** @enum {string} */
        readonly ComputerSystem_SystemType: "Physical" | "Virtual" | "OS" | "PhysicallyPartitioned" | "VirtuallyPartitioned" | "Composed" | "DPU";
        /** @enum {string} */
        readonly ComputerSystem_TrustedModuleRequiredToBoot: "Disabled" | "Required";
        readonly ComputerSystem_TrustedModules: {
            readonly FirmwareVersion?: string | null;
            readonly FirmwareVersion2?: string | null;
            readonly InterfaceType?: components["schemas"]["ComputerSystem_InterfaceType"] | null;
            readonly InterfaceTypeSelection?: components["schemas"]["ComputerSystem_InterfaceTypeSelection"] | null;
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly Status?: components["schemas"]["Resource_Status"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ComputerSystem_VirtualMediaConfig: {
            /** Format: int64 */
            readonly Port?: number | null;
            readonly ServiceEnabled?: boolean;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly ComputerSystem_WatchdogTimeoutActions: "None" | "ResetSystem" | "PowerCycle" | "PowerDown" | "OEM";
        readonly ComputerSystem_WatchdogTimer: {
            readonly FunctionEnabled: boolean | null;
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly Status?: components["schemas"]["Resource_Status"];
            readonly TimeoutAction: components["schemas"]["ComputerSystem_WatchdogTimeoutActions"] | null;
            readonly WarningAction?: components["schemas"]["ComputerSystem_WatchdogWarningActions"] | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly ComputerSystem_WatchdogWarningActions: "None" | "DiagnosticInterrupt" | "SMI" | "MessagingInterrupt" | "SCI" | "OEM";
        readonly ComputerSystem_WebSocketConsole: {
            /** Format: uri-reference */
            readonly ConsoleURI?: string;
            readonly Interactive?: boolean;
            readonly ServiceEnabled?: boolean;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly CreateManagerAccountBody: {
            readonly "@odata.context"?: unknown;
            readonly "@odata.etag"?: unknown;
            readonly "@odata.id"?: unknown;
            readonly "@odata.type"?: unknown;
            readonly AccountExpiration?: unknown;
            readonly AccountTypes?: unknown;
            readonly Actions?: unknown;
            readonly Certificates?: unknown;
            readonly Description?: unknown;
            readonly EmailAddress?: unknown;
            readonly Enabled?: boolean;
            readonly HostBootstrapAccount?: unknown;
            readonly Id?: unknown;
            readonly Keys?: unknown;
            readonly Links?: unknown;
            readonly Locked?: unknown;
            readonly MFABypass?: unknown;
            readonly Name?: unknown;
            readonly OEMAccountTypes?: unknown;
            readonly Oem?: unknown;
            readonly OneTimePasscodeDeliveryAddress?: unknown;
            readonly Password: string;
            readonly PasswordChangeRequired?: boolean | null;
            readonly PasswordExpiration?: unknown;
            readonly PhoneNumber?: unknown;
            readonly RoleId: string;
            readonly SNMP?: unknown;
            readonly SecretKeySet?: unknown;
            readonly StrictAccountTypes?: unknown;
            readonly UserName: string;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly CreateSessionBody: {
            readonly "@odata.context"?: unknown;
            readonly "@odata.etag"?: unknown;
            readonly "@odata.id"?: unknown;
            readonly "@odata.type"?: unknown;
            readonly Actions?: unknown;
            readonly ClientOriginIPAddress?: unknown;
            readonly Context?: string | null;
            readonly CreatedTime?: unknown;
            readonly Description?: unknown;
            readonly ExpirationTime?: unknown;
            readonly Id?: unknown;
            readonly Links?: unknown;
            readonly Name?: unknown;
            readonly Oem?: unknown;
            readonly OemSessionType?: unknown;
            readonly Password: string;
            readonly Roles?: unknown;
            readonly SessionType?: unknown;
            readonly Token?: unknown;
            readonly UserName: string;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly Manager: {
            readonly "@odata.context"?: components["schemas"]["odata-v4_context"];
            readonly "@odata.etag"?: components["schemas"]["odata-v4_etag"];
            readonly "@odata.id": components["schemas"]["odata-v4_id"];
            readonly "@odata.type": components["schemas"]["odata-v4_type"];
            readonly Actions?: components["schemas"]["Manager_Actions"];
            readonly AdditionalFirmwareVersions?: components["schemas"]["SoftwareInventory_AdditionalVersions"];
            readonly AutoDSTEnabled?: boolean;
            readonly Certificates?: components["schemas"]["odata-v4_idRef"];
            readonly CommandShell?: components["schemas"]["Manager_CommandShell"];
            /** Format: date-time */
            readonly DateTime?: string | null;
            readonly DateTimeLocalOffset?: string | null;
            readonly DateTimeSource?: components["schemas"]["Manager_DateTimeSource"] | null;
            readonly DaylightSavingTime?: components["schemas"]["Manager_DaylightSavingTime"];
            readonly DedicatedNetworkPorts?: components["schemas"]["odata-v4_idRef"];
            readonly Description?: components["schemas"]["Resource_Description"] | null;
            readonly EthernetInterfaces?: components["schemas"]["odata-v4_idRef"];
            readonly FirmwareVersion?: string | null;
            readonly GraphicalConsole?: components["schemas"]["Manager_GraphicalConsole"];
            readonly HostInterfaces?: components["schemas"]["odata-v4_idRef"];
            readonly Id: components["schemas"]["Resource_Id"];
            /** Format: date-time */
            readonly LastResetTime?: string;
            readonly Links?: components["schemas"]["Manager_Links"];
            readonly Location?: components["schemas"]["Resource_Location"];
            readonly LocationIndicatorActive?: boolean | null;
            readonly LogServices?: components["schemas"]["odata-v4_idRef"];
            readonly ManagerDiagnosticData?: components["schemas"]["odata-v4_idRef"] | null;
            readonly ManagerType?: components["schemas"]["Manager_ManagerType"];
            readonly Manufacturer?: string | null;
            /** @deprecated */
            readonly Measurements?: readonly components["schemas"]["SoftwareInventory_MeasurementBlock"][];
            readonly Model?: string | null;
            readonly Name: components["schemas"]["Resource_Name"];
            readonly NetworkProtocol?: components["schemas"]["odata-v4_idRef"];
            readonly OEMSecurityMode?: string | null;
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly PartNumber?: string | null;
            readonly PowerState?: components["schemas"]["Resource_PowerState"] | null;
            readonly ReadyToRemove?: boolean | null;
            readonly Redundancy?: readonly components["schemas"]["Redundancy"][];
            readonly "Redundancy@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly RemoteAccountService?: components["schemas"]["odata-v4_idRef"];
            /** Format: uri-reference */
            readonly RemoteRedfishServiceUri?: string | null;
            readonly SecurityMode?: components["schemas"]["Manager_SecurityModeTypes"];
            readonly SecurityPolicy?: components["schemas"]["odata-v4_idRef"] | null;
            /** @deprecated */
            readonly SerialConsole?: components["schemas"]["Manager_SerialConsole"];
            readonly SerialInterfaces?: components["schemas"]["odata-v4_idRef"];
            readonly SerialNumber?: string | null;
            readonly ServiceEntryPointUUID?: components["schemas"]["Resource_UUID"] | null;
            readonly ServiceIdentification?: string | null;
            readonly ServiceUseNotification?: string | null;
            readonly SharedNetworkPorts?: components["schemas"]["odata-v4_idRef"];
            readonly SparePartNumber?: string | null;
            readonly Status?: components["schemas"]["Resource_Status"];
            readonly TimeZoneName?: string;
            readonly USBPorts?: components["schemas"]["odata-v4_idRef"];
            readonly UUID?: components["schemas"]["Resource_UUID"] | null;
            readonly Version?: string | null;
            /** @deprecated */
            readonly VirtualMedia?: components["schemas"]["odata-v4_idRef"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ManagerAccount: {
            readonly "@odata.context"?: components["schemas"]["odata-v4_context"];
            readonly "@odata.etag"?: components["schemas"]["odata-v4_etag"];
            readonly "@odata.id": components["schemas"]["odata-v4_id"];
            readonly "@odata.type": components["schemas"]["odata-v4_type"];
            /** Format: date-time */
            readonly AccountExpiration?: string | null;
            readonly AccountTypes: readonly (components["schemas"]["ManagerAccount_AccountTypes"] | null)[];
            readonly Actions?: components["schemas"]["ManagerAccount_Actions"];
            readonly Certificates?: components["schemas"]["odata-v4_idRef"];
            readonly Description?: components["schemas"]["Resource_Description"] | null;
            readonly EmailAddress?: string | null;
            readonly Enabled?: boolean;
            readonly HostBootstrapAccount?: boolean;
            readonly Id: components["schemas"]["Resource_Id"];
            readonly Keys?: components["schemas"]["odata-v4_idRef"];
            readonly Links?: components["schemas"]["ManagerAccount_Links"];
            readonly Locked?: boolean;
            readonly MFABypass?: components["schemas"]["AccountService_MFABypass"] | null;
            readonly Name: components["schemas"]["Resource_Name"];
            readonly OEMAccountTypes?: readonly (string | null)[];
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly OneTimePasscodeDeliveryAddress?: string | null;
            readonly Password?: string | null;
            readonly PasswordChangeRequired?: boolean | null;
            /** Format: date-time */
            readonly PasswordExpiration?: string | null;
            readonly PhoneNumber?: string | null;
            readonly RoleId?: string;
            readonly SNMP?: components["schemas"]["ManagerAccount_SNMPUserInfo"] | null;
            readonly SecretKeySet?: boolean;
            readonly StrictAccountTypes?: boolean | null;
            readonly UserName?: string;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ManagerAccountCollection: {
            readonly "@odata.context"?: components["schemas"]["odata-v4_context"];
            readonly "@odata.etag"?: components["schemas"]["odata-v4_etag"];
            readonly "@odata.id": components["schemas"]["odata-v4_id"];
            readonly "@odata.type": components["schemas"]["odata-v4_type"];
            readonly Description?: components["schemas"]["Resource_Description"] | null;
            readonly Members: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "Members@odata.count": components["schemas"]["odata-v4_count"];
            readonly "Members@odata.nextLink"?: components["schemas"]["odata-v4_nextLink"];
            readonly Name: components["schemas"]["Resource_Name"];
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly ManagerAccount_AccountTypes: "Redfish" | "SNMP" | "OEM" | "HostConsole" | "ManagerConsole" | "IPMI" | "KVMIP" | "VirtualMedia" | "WebUI" | "ControlPanel";
        readonly ManagerAccount_Actions: {
            readonly Oem?: components["schemas"]["ManagerAccount_OemActions"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ManagerAccount_Links: {
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly Role?: components["schemas"]["odata-v4_idRef"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ManagerAccount_OemActions: {
            readonly [key: string]: unknown;
        };
        /** @enum {string} */
        readonly ManagerAccount_SNMPAuthenticationProtocols: "None" | "HMAC_MD5" | "HMAC_SHA96" | "HMAC128_SHA224" | "HMAC192_SHA256" | "HMAC256_SHA384" | "HMAC384_SHA512";
        /** @enum {string} */
        readonly ManagerAccount_SNMPEncryptionProtocols: "None" | "CBC_DES" | "CFB128_AES128" | "CFB128_AES192" | "CFB128_AES256";
        readonly ManagerAccount_SNMPUserInfo: {
            readonly AuthenticationKey?: string | null;
            readonly AuthenticationKeySet?: boolean;
            readonly AuthenticationProtocol?: components["schemas"]["ManagerAccount_SNMPAuthenticationProtocols"] | null;
            readonly EncryptionKey?: string | null;
            readonly EncryptionKeySet?: boolean;
            readonly EncryptionProtocol?: components["schemas"]["ManagerAccount_SNMPEncryptionProtocols"] | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ManagerCollection: {
            readonly "@odata.context"?: components["schemas"]["odata-v4_context"];
            readonly "@odata.etag"?: components["schemas"]["odata-v4_etag"];
            readonly "@odata.id": components["schemas"]["odata-v4_id"];
            readonly "@odata.type": components["schemas"]["odata-v4_type"];
            readonly Description?: components["schemas"]["Resource_Description"] | null;
            readonly Members: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "Members@odata.count": components["schemas"]["odata-v4_count"];
            readonly "Members@odata.nextLink"?: components["schemas"]["odata-v4_nextLink"];
            readonly Name: components["schemas"]["Resource_Name"];
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly Manager_Actions: {
            readonly "#Manager.Reset"?: components["schemas"]["Manager_Reset"];
            readonly Oem?: components["schemas"]["Manager_OemActions"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly Manager_CommandConnectTypesSupported: "SSH" | "Telnet" | "IPMI" | "Oem";
        readonly Manager_CommandShell: {
            readonly ConnectTypesSupported?: readonly components["schemas"]["Manager_CommandConnectTypesSupported"][];
            /** Format: int64 */
            readonly MaxConcurrentSessions?: number;
            readonly ServiceEnabled?: boolean;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly Manager_DateTimeSource: "RTC" | "Firmware" | "Host" | "NTP" | "PTP";
        readonly Manager_DaylightSavingTime: {
            /** Format: date-time */
            readonly EndDateTime?: string;
            /** Format: int64 */
            readonly OffsetMinutes?: number;
            /** Format: date-time */
            readonly StartDateTime?: string;
            readonly TimeZoneName?: string;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly Manager_GraphicalConnectTypesSupported: "KVMIP" | "Oem";
        readonly Manager_GraphicalConsole: {
            readonly ConnectTypesSupported?: readonly components["schemas"]["Manager_GraphicalConnectTypesSupported"][];
            /** Format: int64 */
            readonly MaxConcurrentSessions?: number;
            readonly ServiceEnabled?: boolean;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly Manager_Links: {
            readonly ActiveSoftwareImage?: components["schemas"]["odata-v4_idRef"];
            readonly ManagedBy?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "ManagedBy@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly ManagerForChassis?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "ManagerForChassis@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly ManagerForFabrics?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "ManagerForFabrics@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly ManagerForManagers?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "ManagerForManagers@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly ManagerForServers?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "ManagerForServers@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly ManagerForSwitches?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "ManagerForSwitches@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly ManagerInChassis?: components["schemas"]["odata-v4_idRef"];
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly SelectedNetworkPort?: components["schemas"]["odata-v4_idRef"] | null;
            readonly SoftwareImages?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "SoftwareImages@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly Manager_ManagerType: "ManagementController" | "EnclosureManager" | "BMC" | "RackManager" | "AuxiliaryController" | "Service" | "FabricManager";
        readonly Manager_OemActions: {
            readonly [key: string]: unknown;
        };
        readonly Manager_Reset: {
            /** Format: uri-reference */
            readonly target?: string;
            readonly title?: string;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly Manager_SecurityModeTypes: "FIPS_140_2" | "FIPS_140_3" | "CNSA_1_0" | "CNSA_2_0" | "SuiteB" | "OEM" | "Default";
        /** @enum {string} */
        readonly Manager_SerialConnectTypesSupported: "SSH" | "Telnet" | "IPMI" | "Oem";
        readonly Manager_SerialConsole: {
            readonly ConnectTypesSupported?: readonly components["schemas"]["Manager_SerialConnectTypesSupported"][];
            /** Format: int64 */
            readonly MaxConcurrentSessions?: number;
            readonly ServiceEnabled?: boolean;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly Message: {
            readonly Message?: string;
            readonly MessageArgs?: readonly string[];
            readonly MessageId: string;
            readonly MessageSeverity?: components["schemas"]["Resource_Health"];
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly RelatedProperties?: readonly string[];
            readonly Resolution?: string;
            readonly ResolutionSteps?: readonly components["schemas"]["ResolutionStep"][];
            /** @deprecated */
            readonly Severity?: string;
            readonly UserAuthenticationSource?: string | null;
            readonly Username?: string | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ODataService: {
            readonly "@odata.context": components["schemas"]["odata-v4_context"];
            readonly value: readonly {
                readonly kind: string;
                readonly name: string;
                readonly url: string;
            }[];
        };
        /** @enum {string} */
        readonly Privileges_PrivilegeType: "Login" | "ConfigureManager" | "ConfigureUsers" | "ConfigureSelf" | "ConfigureComponents" | "NoAuth" | "ConfigureCompositionInfrastructure" | "AdministrateSystems" | "OperateSystems" | "AdministrateStorage" | "OperateStorageBackup";
        readonly RedfishError: {
            readonly error: {
                readonly "@Message.ExtendedInfo"?: readonly components["schemas"]["Message"][];
                readonly code: string;
                readonly message: string;
            };
        };
        readonly RedfishVersions: {
            /** Format: uri-reference */
            readonly v1: string;
        };
        readonly Redundancy: {
            readonly "@odata.id": components["schemas"]["odata-v4_id"];
            readonly Actions?: components["schemas"]["Redundancy_Actions"];
            readonly ActiveRedundancySet?: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "ActiveRedundancySet@odata.count"?: components["schemas"]["odata-v4_count"];
            /** Format: int64 */
            readonly MaxNumSupported?: number | null;
            readonly MemberId: string;
            /** Format: int64 */
            readonly MinNumNeeded: number | null;
            /** Format: int64 */
            readonly MinNumNeededForFaultTolerance?: number | null;
            readonly Mode: components["schemas"]["Redundancy_RedundancyMode"] | null;
            readonly Name: string;
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly RedundancyEnabled?: boolean | null;
            readonly RedundancySet: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "RedundancySet@odata.count"?: components["schemas"]["odata-v4_count"];
            readonly Status: components["schemas"]["Resource_Status"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly Redundancy_Actions: {
            readonly Oem?: components["schemas"]["Redundancy_OemActions"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly Redundancy_OemActions: {
            readonly [key: string]: unknown;
        };
        /** @enum {string} */
        readonly Redundancy_RedundancyMode: "Failover" | "N+m" | "Sharing" | "Sparing" | "NotRedundant";
        readonly ResetComputerSystemBody: {
            /** @enum {string} */
            readonly ResetType: "On" | "ForceOff" | "GracefulShutdown" | "ForceRestart" | "GracefulRestart";
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ResetManagerBody: {
            /** @enum {string} */
            readonly ResetType: "GracefulRestart" | "ForceRestart";
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ResolutionStep: {
            readonly ActionParameters?: readonly (components["schemas"]["ActionInfo_Parameters"] | null)[];
            /** Format: uri-reference */
            readonly ActionURI?: string;
            readonly Oem?: components["schemas"]["Resource_Oem"];
            /** Format: int64 */
            readonly Priority?: number | null;
            readonly ResolutionType: components["schemas"]["ResolutionStep_ResolutionType"] | null;
            /** Format: int64 */
            readonly RetryCount?: number | null;
            /** Format: int64 */
            readonly RetryIntervalSeconds?: number | null;
            /** Format: uri-reference */
            readonly TargetComponentURI?: string | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly ResolutionStep_ResolutionType: "ContactVendor" | "ReplaceComponent" | "FirmwareUpdate" | "Reset" | "PowerCycle" | "ResetToDefaults" | "CollectDiagnosticData" | "OEM";
        readonly Resource_Condition: {
            readonly ConditionType?: components["schemas"]["Resource_ConditionType"] | null;
            readonly LogEntry?: components["schemas"]["odata-v4_idRef"];
            readonly Message?: string;
            readonly MessageArgs?: readonly string[];
            readonly MessageId: string;
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly OriginOfCondition?: components["schemas"]["odata-v4_idRef"];
            readonly Resolution?: string;
            readonly ResolutionSteps?: readonly components["schemas"]["ResolutionStep"][];
            readonly Severity?: components["schemas"]["Resource_Health"];
            /** Format: date-time */
            readonly Timestamp?: string;
            readonly UserAuthenticationSource?: string | null;
            readonly Username?: string | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly Resource_ConditionType: "Alert" | "Informational" | "Subsystem";
        readonly Resource_ContactInfo: {
            readonly ContactName?: string | null;
            readonly EmailAddress?: string | null;
            readonly PhoneNumber?: string | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly Resource_Description: string;
        /** @enum {string} */
        readonly Resource_Health: "OK" | "Warning" | "Critical";
        readonly Resource_Id: string;
        readonly Resource_Location: {
            readonly AltitudeMeters?: number | null;
            readonly Contacts?: readonly (components["schemas"]["Resource_ContactInfo"] | null)[];
            /** @deprecated */
            readonly Info?: string | null;
            /** @deprecated */
            readonly InfoFormat?: string | null;
            readonly Latitude?: number | null;
            readonly Longitude?: number | null;
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly PartLocation?: components["schemas"]["Resource_PartLocation"];
            readonly PartLocationContext?: string | null;
            readonly PhysicalAddress?: components["schemas"]["Resource_PhysicalAddress"];
            readonly Placement?: components["schemas"]["Resource_Placement"];
            readonly PostalAddress?: components["schemas"]["Resource_PostalAddress"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly Resource_LocationType: "Slot" | "Bay" | "Connector" | "Socket" | "Backplane" | "Embedded";
        readonly Resource_Name: string;
        readonly Resource_Oem: {
            readonly [key: string]: unknown;
        };
        readonly Resource_OemObject: {
            readonly [key: string]: unknown;
        };
        /** @enum {string} */
        readonly Resource_Orientation: "FrontToBack" | "BackToFront" | "TopToBottom" | "BottomToTop" | "LeftToRight" | "RightToLeft";
        readonly Resource_PartLocation: {
            /** Format: int64 */
            readonly LocationOrdinalValue?: number | null;
            readonly LocationType?: components["schemas"]["Resource_LocationType"] | null;
            readonly Orientation?: components["schemas"]["Resource_Orientation"] | null;
            readonly Reference?: components["schemas"]["Resource_Reference"] | null;
            readonly ServiceLabel?: string | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly Resource_PhysicalAddress: {
            readonly City?: string | null;
            readonly Country?: string | null;
            readonly ISOCountryCode?: string | null;
            readonly ISOSubdivisionCode?: string | null;
            readonly PostalCode?: string | null;
            readonly StateOrProvince?: string | null;
            readonly StreetAddress?: string | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly Resource_Placement: {
            readonly AdditionalInfo?: string | null;
            readonly FacilityName?: string | null;
            readonly Rack?: string | null;
            /** Format: int64 */
            readonly RackOffset?: number | null;
            readonly RackOffsetUnits?: components["schemas"]["Resource_RackUnits"] | null;
            readonly Room?: string | null;
            readonly Row?: string | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @deprecated */
        readonly Resource_PostalAddress: {
            readonly AdditionalCode?: string | null;
            readonly AdditionalInfo?: string | null;
            readonly Building?: string | null;
            readonly City?: string | null;
            readonly Community?: string | null;
            readonly Country?: string | null;
            readonly District?: string | null;
            readonly Division?: string | null;
            readonly Floor?: string | null;
            /** @deprecated */
            readonly GPSCoords?: string | null;
            /** Format: int64 */
            readonly HouseNumber?: number | null;
            readonly HouseNumberSuffix?: string | null;
            readonly Landmark?: string | null;
            readonly LeadingStreetDirection?: string | null;
            /** @deprecated */
            readonly Location?: string | null;
            readonly Name?: string | null;
            readonly Neighborhood?: string | null;
            readonly POBox?: string | null;
            readonly PlaceType?: string | null;
            readonly PostalCode?: string | null;
            readonly Road?: string | null;
            readonly RoadBranch?: string | null;
            readonly RoadPostModifier?: string | null;
            readonly RoadPreModifier?: string | null;
            readonly RoadSection?: string | null;
            readonly RoadSubBranch?: string | null;
            readonly Room?: string | null;
            readonly Seat?: string | null;
            readonly Street?: string | null;
            readonly StreetSuffix?: string | null;
            readonly Territory?: string | null;
            readonly TrailingStreetSuffix?: string | null;
            readonly Unit?: string | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** @enum {string} */
        readonly Resource_PowerState: "On" | "Off" | "PoweringOn" | "PoweringOff" | "Paused";
        /** @enum {string} */
        readonly Resource_RackUnits: "OpenU" | "EIA_310";
        /** @enum {string} */
        readonly Resource_Reference: "Top" | "Bottom" | "Front" | "Rear" | "Left" | "Right" | "Middle";
        /** @enum {string} */
        readonly Resource_State: "Enabled" | "Disabled" | "StandbyOffline" | "StandbySpare" | "InTest" | "Starting" | "Absent" | "UnavailableOffline" | "Deferring" | "Quiesced" | "Updating" | "Qualified" | "Degraded";
        readonly Resource_Status: {
            readonly Conditions?: readonly (components["schemas"]["Resource_Condition"] | null)[];
            readonly Health?: components["schemas"]["Resource_Health"] | null;
            readonly HealthRollup?: components["schemas"]["Resource_Health"] | null;
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly State?: components["schemas"]["Resource_State"] | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly Resource_UUID: string;
        readonly Role: {
            readonly "@odata.context"?: components["schemas"]["odata-v4_context"];
            readonly "@odata.etag"?: components["schemas"]["odata-v4_etag"];
            readonly "@odata.id": components["schemas"]["odata-v4_id"];
            readonly "@odata.type": components["schemas"]["odata-v4_type"];
            readonly Actions?: components["schemas"]["Role_Actions"];
            readonly AlternateRoleId?: string;
            readonly AssignedPrivileges?: readonly components["schemas"]["Privileges_PrivilegeType"][];
            readonly Description?: components["schemas"]["Resource_Description"] | null;
            readonly Id: components["schemas"]["Resource_Id"];
            readonly IsPredefined?: boolean;
            readonly Name: components["schemas"]["Resource_Name"];
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly OemPrivileges?: readonly string[];
            readonly Restricted?: boolean;
            readonly RoleId: string;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly RoleCollection: {
            readonly "@odata.context"?: components["schemas"]["odata-v4_context"];
            readonly "@odata.etag"?: components["schemas"]["odata-v4_etag"];
            readonly "@odata.id": components["schemas"]["odata-v4_id"];
            readonly "@odata.type": components["schemas"]["odata-v4_type"];
            readonly Description?: components["schemas"]["Resource_Description"] | null;
            readonly Members: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "Members@odata.count": components["schemas"]["odata-v4_count"];
            readonly "Members@odata.nextLink"?: components["schemas"]["odata-v4_nextLink"];
            readonly Name: components["schemas"]["Resource_Name"];
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly Role_Actions: {
            readonly Oem?: components["schemas"]["Role_OemActions"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly Role_OemActions: {
            readonly [key: string]: unknown;
        };
        readonly ServiceRoot: {
            readonly "@odata.context"?: components["schemas"]["odata-v4_context"];
            readonly "@odata.etag"?: components["schemas"]["odata-v4_etag"];
            readonly "@odata.id": components["schemas"]["odata-v4_id"];
            readonly "@odata.type": components["schemas"]["odata-v4_type"];
            readonly AccountService?: components["schemas"]["odata-v4_idRef"];
            readonly AggregationService?: components["schemas"]["odata-v4_idRef"];
            readonly AutomationNodes?: components["schemas"]["odata-v4_idRef"];
            readonly Cables?: components["schemas"]["odata-v4_idRef"];
            readonly CertificateService?: components["schemas"]["odata-v4_idRef"];
            readonly Chassis?: components["schemas"]["odata-v4_idRef"];
            readonly ComponentIntegrity?: components["schemas"]["odata-v4_idRef"];
            readonly CompositionService?: components["schemas"]["odata-v4_idRef"];
            readonly Description?: components["schemas"]["Resource_Description"] | null;
            readonly EventService?: components["schemas"]["odata-v4_idRef"];
            readonly Fabrics?: components["schemas"]["odata-v4_idRef"];
            readonly Facilities?: components["schemas"]["odata-v4_idRef"];
            readonly Id: components["schemas"]["Resource_Id"];
            readonly JobService?: components["schemas"]["odata-v4_idRef"];
            readonly JsonSchemas?: components["schemas"]["odata-v4_idRef"];
            readonly KeyService?: components["schemas"]["odata-v4_idRef"];
            readonly LicenseService?: components["schemas"]["odata-v4_idRef"];
            readonly Links: components["schemas"]["ServiceRoot_Links"];
            readonly Managers?: components["schemas"]["odata-v4_idRef"];
            readonly NVMeDomains?: components["schemas"]["odata-v4_idRef"];
            readonly Name: components["schemas"]["Resource_Name"];
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly PowerEquipment?: components["schemas"]["odata-v4_idRef"];
            readonly Product?: string | null;
            readonly ProtocolFeaturesSupported?: components["schemas"]["ServiceRoot_ProtocolFeaturesSupported"];
            readonly RedfishVersion?: string;
            readonly RegisteredClients?: components["schemas"]["odata-v4_idRef"];
            readonly Registries?: components["schemas"]["odata-v4_idRef"];
            readonly ResourceBlocks?: components["schemas"]["odata-v4_idRef"];
            readonly ServiceConditions?: components["schemas"]["odata-v4_idRef"];
            readonly ServiceIdentification?: string;
            readonly ServiceUseNotification?: string;
            readonly SessionService?: components["schemas"]["odata-v4_idRef"];
            readonly Storage?: components["schemas"]["odata-v4_idRef"];
            readonly StorageServices?: components["schemas"]["odata-v4_idRef"];
            readonly StorageSystems?: components["schemas"]["odata-v4_idRef"];
            readonly Systems?: components["schemas"]["odata-v4_idRef"];
            readonly Tasks?: components["schemas"]["odata-v4_idRef"];
            readonly TelemetryService?: components["schemas"]["odata-v4_idRef"];
            readonly ThermalEquipment?: components["schemas"]["odata-v4_idRef"];
            readonly UUID?: string | null;
            readonly UpdateService?: components["schemas"]["odata-v4_idRef"];
            readonly Vendor?: string | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ServiceRoot_DeepOperations: {
            readonly DeepPATCH?: boolean;
            readonly DeepPOST?: boolean;
            /** Format: int64 */
            readonly MaxLevels?: number;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ServiceRoot_Expand: {
            readonly ExpandAll?: boolean;
            readonly Levels?: boolean;
            readonly Links?: boolean;
            /** Format: int64 */
            readonly MaxLevels?: number;
            readonly NoLinks?: boolean;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ServiceRoot_Links: {
            readonly ManagerProvidingService?: components["schemas"]["odata-v4_idRef"];
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly Sessions: components["schemas"]["odata-v4_idRef"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly ServiceRoot_ProtocolFeaturesSupported: {
            readonly DeepOperations?: components["schemas"]["ServiceRoot_DeepOperations"];
            readonly ExcerptQuery?: boolean;
            readonly ExpandQuery?: components["schemas"]["ServiceRoot_Expand"];
            readonly FilterQuery?: boolean;
            readonly FilterQueryComparisonOperations?: boolean;
            readonly FilterQueryCompoundOperations?: boolean;
            readonly IncludeOriginOfConditionQuery?: boolean;
            readonly MultipleHTTPRequests?: boolean;
            readonly OnlyMemberQuery?: boolean;
            readonly SelectQuery?: boolean;
            readonly TopSkipQuery?: boolean;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly Session: {
            readonly "@odata.context"?: components["schemas"]["odata-v4_context"];
            readonly "@odata.etag"?: components["schemas"]["odata-v4_etag"];
            readonly "@odata.id": components["schemas"]["odata-v4_id"];
            readonly "@odata.type": components["schemas"]["odata-v4_type"];
            readonly Actions?: components["schemas"]["Session_Actions"];
            readonly ClientOriginIPAddress?: string | null;
            readonly Context?: string | null;
            /** Format: date-time */
            readonly CreatedTime?: string | null;
            readonly Description?: components["schemas"]["Resource_Description"] | null;
            /** Format: date-time */
            readonly ExpirationTime?: string;
            readonly Id: components["schemas"]["Resource_Id"];
            readonly Links?: components["schemas"]["Session_Links"];
            readonly Name: components["schemas"]["Resource_Name"];
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly OemSessionType?: string | null;
            readonly Password?: string | null;
            readonly Roles?: readonly (string | null)[];
            readonly SessionType?: components["schemas"]["Session_SessionTypes"] | null;
            readonly Token?: string | null;
            readonly UserName?: string | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly SessionCollection: {
            readonly "@odata.context"?: components["schemas"]["odata-v4_context"];
            readonly "@odata.etag"?: components["schemas"]["odata-v4_etag"];
            readonly "@odata.id": components["schemas"]["odata-v4_id"];
            readonly "@odata.type": components["schemas"]["odata-v4_type"];
            readonly Description?: components["schemas"]["Resource_Description"] | null;
            readonly Members: readonly components["schemas"]["odata-v4_idRef"][];
            readonly "Members@odata.count": components["schemas"]["odata-v4_count"];
            readonly "Members@odata.nextLink"?: components["schemas"]["odata-v4_nextLink"];
            readonly Name: components["schemas"]["Resource_Name"];
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly SessionService: {
            readonly "@odata.context"?: components["schemas"]["odata-v4_context"];
            readonly "@odata.etag"?: components["schemas"]["odata-v4_etag"];
            readonly "@odata.id": components["schemas"]["odata-v4_id"];
            readonly "@odata.type": components["schemas"]["odata-v4_type"];
            /** Format: int64 */
            readonly AbsoluteSessionTimeout?: number;
            readonly AbsoluteSessionTimeoutEnabled?: boolean;
            readonly Actions?: components["schemas"]["SessionService_Actions"];
            readonly Description?: components["schemas"]["Resource_Description"] | null;
            readonly Id: components["schemas"]["Resource_Id"];
            readonly Name: components["schemas"]["Resource_Name"];
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly ServiceEnabled?: boolean | null;
            /** Format: int64 */
            readonly SessionTimeout?: number;
            readonly Sessions?: components["schemas"]["odata-v4_idRef"];
            readonly Status?: components["schemas"]["Resource_Status"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly SessionService_Actions: {
            readonly Oem?: components["schemas"]["SessionService_OemActions"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly SessionService_OemActions: {
            readonly [key: string]: unknown;
        };
        readonly Session_Actions: {
            readonly Oem?: components["schemas"]["Session_OemActions"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly Session_Links: {
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly OutboundConnection?: components["schemas"]["odata-v4_idRef"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly Session_OemActions: {
            readonly [key: string]: unknown;
        };
        /** @enum {string} */
        readonly Session_SessionTypes: "HostConsole" | "ManagerConsole" | "IPMI" | "KVMIP" | "OEM" | "Redfish" | "VirtualMedia" | "WebUI" | "OutboundConnection";
        readonly SoftwareInventory_AdditionalVersions: {
            readonly BootParameters?: string | null;
            readonly Bootloader?: string | null;
            readonly FactoryConfiguration?: string | null;
            readonly Kernel?: string | null;
            readonly Microcode?: string | null;
            readonly OSDistribution?: string | null;
            readonly Oem?: components["schemas"]["Resource_Oem"];
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly SoftwareInventory_MeasurementBlock: {
            readonly Measurement?: string | null;
            /** Format: int64 */
            readonly MeasurementIndex?: number | null;
            /** Format: int64 */
            readonly MeasurementSize?: number | null;
            /** Format: int64 */
            readonly MeasurementSpecification?: number | null;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly UpdateAccountServiceBody: {
            readonly "@odata.context"?: unknown;
            readonly "@odata.etag"?: unknown;
            readonly "@odata.id"?: unknown;
            readonly "@odata.type"?: unknown;
            /** Format: int64 */
            readonly AccountLockoutCounterResetAfter?: number;
            readonly AccountLockoutCounterResetEnabled?: unknown;
            /** Format: int64 */
            readonly AccountLockoutDuration?: number | null;
            /** Format: int64 */
            readonly AccountLockoutThreshold?: number | null;
            readonly Accounts?: unknown;
            readonly Actions?: unknown;
            readonly ActiveDirectory?: unknown;
            readonly AdditionalExternalAccountProviders?: unknown;
            readonly AuthFailureLoggingThreshold?: unknown;
            readonly Description?: unknown;
            readonly EnforcePasswordHistoryCount?: unknown;
            readonly HTTPBasicAuth?: unknown;
            readonly Id?: unknown;
            readonly LDAP?: unknown;
            readonly LocalAccountAuth?: unknown;
            /** Format: int64 */
            readonly MaxPasswordLength?: number;
            /** Format: int64 */
            readonly MinPasswordLength?: number;
            readonly MultiFactorAuth?: unknown;
            readonly Name?: unknown;
            readonly OAuth2?: unknown;
            readonly Oem?: unknown;
            readonly OutboundConnections?: unknown;
            readonly PasswordExpirationDays?: unknown;
            readonly PasswordGuidanceMessage?: unknown;
            readonly PasswordGuidanceMessageId?: unknown;
            readonly PrivilegeMap?: unknown;
            readonly RequireChangePasswordAction?: unknown;
            readonly RestrictedOemPrivileges?: unknown;
            readonly RestrictedPrivileges?: unknown;
            readonly Roles?: unknown;
            readonly ServiceEnabled?: unknown;
            readonly Status?: unknown;
            readonly SupportedAccountTypes?: unknown;
            readonly SupportedOEMAccountTypes?: unknown;
            readonly TACACSplus?: unknown;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly UpdateManagerAccountBody: {
            readonly "@odata.context"?: unknown;
            readonly "@odata.etag"?: unknown;
            readonly "@odata.id"?: unknown;
            readonly "@odata.type"?: unknown;
            readonly AccountExpiration?: unknown;
            readonly AccountTypes?: unknown;
            readonly Actions?: unknown;
            readonly Certificates?: unknown;
            readonly Description?: unknown;
            readonly EmailAddress?: unknown;
            readonly Enabled?: boolean;
            readonly HostBootstrapAccount?: unknown;
            readonly Id?: unknown;
            readonly Keys?: unknown;
            readonly Links?: unknown;
            readonly Locked?: unknown;
            readonly MFABypass?: unknown;
            readonly Name?: unknown;
            readonly OEMAccountTypes?: unknown;
            readonly Oem?: unknown;
            readonly OneTimePasscodeDeliveryAddress?: unknown;
            readonly Password?: string | null;
            readonly PasswordChangeRequired?: boolean | null;
            readonly PasswordExpiration?: unknown;
            readonly PhoneNumber?: unknown;
            readonly RoleId?: string;
            readonly SNMP?: unknown;
            readonly SecretKeySet?: unknown;
            readonly StrictAccountTypes?: unknown;
            readonly UserName?: string;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        readonly UpdateSessionServiceBody: {
            readonly "@odata.context"?: unknown;
            readonly "@odata.etag"?: unknown;
            readonly "@odata.id"?: unknown;
            readonly "@odata.type"?: unknown;
            readonly AbsoluteSessionTimeout?: unknown;
            readonly AbsoluteSessionTimeoutEnabled?: unknown;
            readonly Actions?: unknown;
            readonly Description?: unknown;
            readonly Id?: unknown;
            readonly Name?: unknown;
            readonly Oem?: unknown;
            readonly ServiceEnabled?: unknown;
            /** Format: int64 */
            readonly SessionTimeout?: number;
            readonly Sessions?: unknown;
            readonly Status?: unknown;
            readonly [values: AllowableValuesName]: readonly string[]; readonly [annotation: AnnotationName]: unknown;
        };
        /** Format: uri-reference */
        readonly "odata-v4_context": string;
        /** Format: int64 */
        readonly "odata-v4_count": number;
        readonly "odata-v4_etag": string;
        /** Format: uri-reference */
        readonly "odata-v4_id": string;
        readonly "odata-v4_idRef": {
            readonly "@odata.id": components["schemas"]["odata-v4_id"];
        };
        /** Format: uri-reference */
        readonly "odata-v4_nextLink": string;
        readonly "odata-v4_type": string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}

/** The annotation terms of the bundle. */
export type AnnotationTerm =
  | 'Message.ExtendedInfo'
  | 'Redfish.ActionInfo'
  | 'Redfish.AllowOverprovisioning'
  | 'Redfish.AllowableNumbers'
  | 'Redfish.AllowablePattern'
  | 'Redfish.AllowableValues'
  | 'Redfish.CollectionCapabilities'
  | 'Redfish.Deprecated'
  | 'Redfish.MaintenanceWindow'
  | 'Redfish.OperationApplyTime'
  | 'Redfish.OperationApplyTimeSupport'
  | 'Redfish.OptionalOnCreate'
  | 'Redfish.RequestedCount'
  | 'Redfish.RequestedCountRequired'
  | 'Redfish.RequiredOnCreate'
  | 'Redfish.ResourceBlockLimits'
  | 'Redfish.SetOnlyOnCreate'
  | 'Redfish.Settings'
  | 'Redfish.SettingsApplyTime'
  | 'Redfish.SupportedCertificates'
  | 'Redfish.UpdatableAfterCreate'
  | 'Redfish.WriteableProperties'
  | 'Redfish.ZoneAffinity'
  | 'odata.context'
  | 'odata.count'
  | 'odata.etag'
  | 'odata.id'
  | 'odata.nextLink'
  | 'odata.type';

/** An annotation of an object (`@odata.id`) or of one of its properties (`Members@odata.count`). */
export type AnnotationName = `${string}@${Exclude<AnnotationTerm, 'Redfish.AllowableValues'>}`;

/** The annotation that says which values a property or parameter takes. */
export type AllowableValuesName = `${string}@Redfish.AllowableValues`;

export type AccountService = components['schemas']['AccountService'];
export type AccountService_AccountProviderTypes = components['schemas']['AccountService_AccountProviderTypes'];
export type AccountService_Actions = components['schemas']['AccountService_Actions'];
export type AccountService_Authentication = components['schemas']['AccountService_Authentication'];
export type AccountService_AuthenticationTypes = components['schemas']['AccountService_AuthenticationTypes'];
export type AccountService_BasicAuthState = components['schemas']['AccountService_BasicAuthState'];
export type AccountService_CertificateMappingAttribute = components['schemas']['AccountService_CertificateMappingAttribute'];
export type AccountService_ClientCertificate = components['schemas']['AccountService_ClientCertificate'];
export type AccountService_ExternalAccountProvider = components['schemas']['AccountService_ExternalAccountProvider'];
export type AccountService_GoogleAuthenticator = components['schemas']['AccountService_GoogleAuthenticator'];
export type AccountService_LDAPSearchSettings = components['schemas']['AccountService_LDAPSearchSettings'];
export type AccountService_LDAPService = components['schemas']['AccountService_LDAPService'];
export type AccountService_LocalAccountAuth = components['schemas']['AccountService_LocalAccountAuth'];
export type AccountService_MFABypass = components['schemas']['AccountService_MFABypass'];
export type AccountService_MFABypassType = components['schemas']['AccountService_MFABypassType'];
export type AccountService_MicrosoftAuthenticator = components['schemas']['AccountService_MicrosoftAuthenticator'];
export type AccountService_MultiFactorAuth = components['schemas']['AccountService_MultiFactorAuth'];
export type AccountService_OAuth2Mode = components['schemas']['AccountService_OAuth2Mode'];
export type AccountService_OAuth2Service = components['schemas']['AccountService_OAuth2Service'];
export type AccountService_OemActions = components['schemas']['AccountService_OemActions'];
export type AccountService_OneTimePasscode = components['schemas']['AccountService_OneTimePasscode'];
export type AccountService_RoleMapping = components['schemas']['AccountService_RoleMapping'];
export type AccountService_SecurID = components['schemas']['AccountService_SecurID'];
export type AccountService_TACACSplusPasswordExchangeProtocol = components['schemas']['AccountService_TACACSplusPasswordExchangeProtocol'];
export type AccountService_TACACSplusService = components['schemas']['AccountService_TACACSplusService'];
export type AccountService_TimeBasedOneTimePassword = components['schemas']['AccountService_TimeBasedOneTimePassword'];
export type ActionInfo_ParameterTypes = components['schemas']['ActionInfo_ParameterTypes'];
export type ActionInfo_Parameters = components['schemas']['ActionInfo_Parameters'];
export type Chassis = components['schemas']['Chassis'];
export type ChassisCollection = components['schemas']['ChassisCollection'];
export type Chassis_Actions = components['schemas']['Chassis_Actions'];
export type Chassis_ChassisType = components['schemas']['Chassis_ChassisType'];
export type Chassis_Door = components['schemas']['Chassis_Door'];
export type Chassis_DoorState = components['schemas']['Chassis_DoorState'];
export type Chassis_Doors = components['schemas']['Chassis_Doors'];
export type Chassis_EnvironmentalClass = components['schemas']['Chassis_EnvironmentalClass'];
export type Chassis_IndicatorLED = components['schemas']['Chassis_IndicatorLED'];
export type Chassis_IntrusionSensor = components['schemas']['Chassis_IntrusionSensor'];
export type Chassis_IntrusionSensorReArm = components['schemas']['Chassis_IntrusionSensorReArm'];
export type Chassis_Links = components['schemas']['Chassis_Links'];
export type Chassis_OemActions = components['schemas']['Chassis_OemActions'];
export type Chassis_PhysicalSecurity = components['schemas']['Chassis_PhysicalSecurity'];
export type Chassis_RackMountWidth = components['schemas']['Chassis_RackMountWidth'];
export type Chassis_RackUnits = components['schemas']['Chassis_RackUnits'];
export type Chassis_ThermalDirection = components['schemas']['Chassis_ThermalDirection'];
export type ComputerSystem = components['schemas']['ComputerSystem'];
export type ComputerSystemCollection = components['schemas']['ComputerSystemCollection'];
export type ComputerSystem_Actions = components['schemas']['ComputerSystem_Actions'];
export type ComputerSystem_AutomaticRetryConfig = components['schemas']['ComputerSystem_AutomaticRetryConfig'];
export type ComputerSystem_Boot = components['schemas']['ComputerSystem_Boot'];
export type ComputerSystem_BootOrderTypes = components['schemas']['ComputerSystem_BootOrderTypes'];
export type ComputerSystem_BootProgress = components['schemas']['ComputerSystem_BootProgress'];
export type ComputerSystem_BootProgressTypes = components['schemas']['ComputerSystem_BootProgressTypes'];
export type ComputerSystem_BootSource = components['schemas']['ComputerSystem_BootSource'];
export type ComputerSystem_BootSourceOverrideEnabled = components['schemas']['ComputerSystem_BootSourceOverrideEnabled'];
export type ComputerSystem_BootSourceOverrideMode = components['schemas']['ComputerSystem_BootSourceOverrideMode'];
export type ComputerSystem_Composition = components['schemas']['ComputerSystem_Composition'];
export type ComputerSystem_CompositionUseCase = components['schemas']['ComputerSystem_CompositionUseCase'];
export type ComputerSystem_GraphicalConnectTypesSupported = components['schemas']['ComputerSystem_GraphicalConnectTypesSupported'];
export type ComputerSystem_HostGraphicalConsole = components['schemas']['ComputerSystem_HostGraphicalConsole'];
export type ComputerSystem_HostSerialConsole = components['schemas']['ComputerSystem_HostSerialConsole'];
export type ComputerSystem_HostedServices = components['schemas']['ComputerSystem_HostedServices'];
export type ComputerSystem_HostingRole = components['schemas']['ComputerSystem_HostingRole'];
export type ComputerSystem_IPMIHostInterface = components['schemas']['ComputerSystem_IPMIHostInterface'];
export type ComputerSystem_IdlePowerSaver = components['schemas']['ComputerSystem_IdlePowerSaver'];
export type ComputerSystem_IndicatorLED = components['schemas']['ComputerSystem_IndicatorLED'];
export type ComputerSystem_InterfaceType = components['schemas']['ComputerSystem_InterfaceType'];
export type ComputerSystem_InterfaceTypeSelection = components['schemas']['ComputerSystem_InterfaceTypeSelection'];
export type ComputerSystem_KMIPCachePolicy = components['schemas']['ComputerSystem_KMIPCachePolicy'];
export type ComputerSystem_KMIPServer = components['schemas']['ComputerSystem_KMIPServer'];
export type ComputerSystem_KeyManagement = components['schemas']['ComputerSystem_KeyManagement'];
export type ComputerSystem_LastResetCauses = components['schemas']['ComputerSystem_LastResetCauses'];
export type ComputerSystem_Links = components['schemas']['ComputerSystem_Links'];
export type ComputerSystem_MemoryMirroring = components['schemas']['ComputerSystem_MemoryMirroring'];
export type ComputerSystem_MemorySummary = components['schemas']['ComputerSystem_MemorySummary'];
export type ComputerSystem_OemActions = components['schemas']['ComputerSystem_OemActions'];
export type ComputerSystem_PowerMode = components['schemas']['ComputerSystem_PowerMode'];
export type ComputerSystem_PowerRestorePolicyTypes = components['schemas']['ComputerSystem_PowerRestorePolicyTypes'];
export type ComputerSystem_ProcessorSummary = components['schemas']['ComputerSystem_ProcessorSummary'];
export type ComputerSystem_Reset = components['schemas']['ComputerSystem_Reset'];
export type ComputerSystem_SerialConsoleProtocol = components['schemas']['ComputerSystem_SerialConsoleProtocol'];
export type ComputerSystem_StopBootOnFault = components['schemas']['ComputerSystem_StopBootOnFault'];
export type ComputerSystem_SystemType = components['schemas']['ComputerSystem_SystemType'];
export type ComputerSystem_TrustedModuleRequiredToBoot = components['schemas']['ComputerSystem_TrustedModuleRequiredToBoot'];
export type ComputerSystem_TrustedModules = components['schemas']['ComputerSystem_TrustedModules'];
export type ComputerSystem_VirtualMediaConfig = components['schemas']['ComputerSystem_VirtualMediaConfig'];
export type ComputerSystem_WatchdogTimeoutActions = components['schemas']['ComputerSystem_WatchdogTimeoutActions'];
export type ComputerSystem_WatchdogTimer = components['schemas']['ComputerSystem_WatchdogTimer'];
export type ComputerSystem_WatchdogWarningActions = components['schemas']['ComputerSystem_WatchdogWarningActions'];
export type ComputerSystem_WebSocketConsole = components['schemas']['ComputerSystem_WebSocketConsole'];
export type Condition = components['schemas']['Resource_Condition'];
export type ConditionType = components['schemas']['Resource_ConditionType'];
export type ContactInfo = components['schemas']['Resource_ContactInfo'];
export type CreateManagerAccountBody = components['schemas']['CreateManagerAccountBody'];
export type CreateSessionBody = components['schemas']['CreateSessionBody'];
export type Health = components['schemas']['Resource_Health'];
export type IdRef = components['schemas']['odata-v4_idRef'];
export type Location = components['schemas']['Resource_Location'];
export type LocationType = components['schemas']['Resource_LocationType'];
export type Manager = components['schemas']['Manager'];
export type ManagerAccount = components['schemas']['ManagerAccount'];
export type ManagerAccountCollection = components['schemas']['ManagerAccountCollection'];
export type ManagerAccount_AccountTypes = components['schemas']['ManagerAccount_AccountTypes'];
export type ManagerAccount_Actions = components['schemas']['ManagerAccount_Actions'];
export type ManagerAccount_Links = components['schemas']['ManagerAccount_Links'];
export type ManagerAccount_OemActions = components['schemas']['ManagerAccount_OemActions'];
export type ManagerAccount_SNMPAuthenticationProtocols = components['schemas']['ManagerAccount_SNMPAuthenticationProtocols'];
export type ManagerAccount_SNMPEncryptionProtocols = components['schemas']['ManagerAccount_SNMPEncryptionProtocols'];
export type ManagerAccount_SNMPUserInfo = components['schemas']['ManagerAccount_SNMPUserInfo'];
export type ManagerCollection = components['schemas']['ManagerCollection'];
export type Manager_Actions = components['schemas']['Manager_Actions'];
export type Manager_CommandConnectTypesSupported = components['schemas']['Manager_CommandConnectTypesSupported'];
export type Manager_CommandShell = components['schemas']['Manager_CommandShell'];
export type Manager_DateTimeSource = components['schemas']['Manager_DateTimeSource'];
export type Manager_DaylightSavingTime = components['schemas']['Manager_DaylightSavingTime'];
export type Manager_GraphicalConnectTypesSupported = components['schemas']['Manager_GraphicalConnectTypesSupported'];
export type Manager_GraphicalConsole = components['schemas']['Manager_GraphicalConsole'];
export type Manager_Links = components['schemas']['Manager_Links'];
export type Manager_ManagerType = components['schemas']['Manager_ManagerType'];
export type Manager_OemActions = components['schemas']['Manager_OemActions'];
export type Manager_Reset = components['schemas']['Manager_Reset'];
export type Manager_SecurityModeTypes = components['schemas']['Manager_SecurityModeTypes'];
export type Manager_SerialConnectTypesSupported = components['schemas']['Manager_SerialConnectTypesSupported'];
export type Manager_SerialConsole = components['schemas']['Manager_SerialConsole'];
export type Message = components['schemas']['Message'];
export type ODataService = components['schemas']['ODataService'];
export type Oem = components['schemas']['Resource_Oem'];
export type OemObject = components['schemas']['Resource_OemObject'];
export type Orientation = components['schemas']['Resource_Orientation'];
export type PartLocation = components['schemas']['Resource_PartLocation'];
export type PhysicalAddress = components['schemas']['Resource_PhysicalAddress'];
export type Placement = components['schemas']['Resource_Placement'];
export type PostalAddress = components['schemas']['Resource_PostalAddress'];
export type PowerState = components['schemas']['Resource_PowerState'];
export type Privileges_PrivilegeType = components['schemas']['Privileges_PrivilegeType'];
export type RackUnits = components['schemas']['Resource_RackUnits'];
export type RedfishError = components['schemas']['RedfishError'];
export type RedfishVersions = components['schemas']['RedfishVersions'];
export type Redundancy = components['schemas']['Redundancy'];
export type Redundancy_Actions = components['schemas']['Redundancy_Actions'];
export type Redundancy_OemActions = components['schemas']['Redundancy_OemActions'];
export type Redundancy_RedundancyMode = components['schemas']['Redundancy_RedundancyMode'];
export type Reference = components['schemas']['Resource_Reference'];
export type ResetComputerSystemBody = components['schemas']['ResetComputerSystemBody'];
export type ResetManagerBody = components['schemas']['ResetManagerBody'];
export type ResolutionStep = components['schemas']['ResolutionStep'];
export type ResolutionStep_ResolutionType = components['schemas']['ResolutionStep_ResolutionType'];
export type Resource_Condition = components['schemas']['Resource_Condition'];
export type Resource_ConditionType = components['schemas']['Resource_ConditionType'];
export type Resource_ContactInfo = components['schemas']['Resource_ContactInfo'];
export type Resource_Health = components['schemas']['Resource_Health'];
export type Resource_Location = components['schemas']['Resource_Location'];
export type Resource_LocationType = components['schemas']['Resource_LocationType'];
export type Resource_Oem = components['schemas']['Resource_Oem'];
export type Resource_OemObject = components['schemas']['Resource_OemObject'];
export type Resource_Orientation = components['schemas']['Resource_Orientation'];
export type Resource_PartLocation = components['schemas']['Resource_PartLocation'];
export type Resource_PhysicalAddress = components['schemas']['Resource_PhysicalAddress'];
export type Resource_Placement = components['schemas']['Resource_Placement'];
export type Resource_PostalAddress = components['schemas']['Resource_PostalAddress'];
export type Resource_PowerState = components['schemas']['Resource_PowerState'];
export type Resource_RackUnits = components['schemas']['Resource_RackUnits'];
export type Resource_Reference = components['schemas']['Resource_Reference'];
export type Resource_State = components['schemas']['Resource_State'];
export type Resource_Status = components['schemas']['Resource_Status'];
export type Role = components['schemas']['Role'];
export type RoleCollection = components['schemas']['RoleCollection'];
export type Role_Actions = components['schemas']['Role_Actions'];
export type Role_OemActions = components['schemas']['Role_OemActions'];
export type ServiceRoot = components['schemas']['ServiceRoot'];
export type ServiceRoot_DeepOperations = components['schemas']['ServiceRoot_DeepOperations'];
export type ServiceRoot_Expand = components['schemas']['ServiceRoot_Expand'];
export type ServiceRoot_Links = components['schemas']['ServiceRoot_Links'];
export type ServiceRoot_ProtocolFeaturesSupported = components['schemas']['ServiceRoot_ProtocolFeaturesSupported'];
export type Session = components['schemas']['Session'];
export type SessionCollection = components['schemas']['SessionCollection'];
export type SessionService = components['schemas']['SessionService'];
export type SessionService_Actions = components['schemas']['SessionService_Actions'];
export type SessionService_OemActions = components['schemas']['SessionService_OemActions'];
export type Session_Actions = components['schemas']['Session_Actions'];
export type Session_Links = components['schemas']['Session_Links'];
export type Session_OemActions = components['schemas']['Session_OemActions'];
export type Session_SessionTypes = components['schemas']['Session_SessionTypes'];
export type SoftwareInventory_AdditionalVersions = components['schemas']['SoftwareInventory_AdditionalVersions'];
export type SoftwareInventory_MeasurementBlock = components['schemas']['SoftwareInventory_MeasurementBlock'];
export type State = components['schemas']['Resource_State'];
export type Status = components['schemas']['Resource_Status'];
export type UpdateAccountServiceBody = components['schemas']['UpdateAccountServiceBody'];
export type UpdateManagerAccountBody = components['schemas']['UpdateManagerAccountBody'];
export type UpdateSessionServiceBody = components['schemas']['UpdateSessionServiceBody'];
export type odata_v4_idRef = components['schemas']['odata-v4_idRef'];
