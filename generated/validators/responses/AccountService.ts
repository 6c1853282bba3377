// @ts-nocheck: ajv wrote this module; its types are those of the export.
// Generated from the DMTF bundle by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const validate: ValidateFunction = validate0;

const schema0 = {"additionalProperties":false,"required":["@odata.id","@odata.type","Id","Name"],"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"@odata.context":{"format":"uri-reference","type":"string"},"@odata.etag":{"type":"string"},"@odata.id":{"format":"uri-reference","type":"string"},"@odata.type":{"type":"string"},"AccountLockoutCounterResetAfter":{"format":"int64","minimum":0,"type":"integer"},"AccountLockoutCounterResetEnabled":{"type":"boolean"},"AccountLockoutDuration":{"format":"int64","minimum":0,"type":["integer","null"]},"AccountLockoutThreshold":{"format":"int64","minimum":0,"type":["integer","null"]},"Accounts":{"$ref":"#/definitions/odata-v4_idRef"},"Actions":{"$ref":"#/definitions/AccountService_Actions"},"ActiveDirectory":{"$ref":"#/definitions/AccountService_ExternalAccountProvider"},"AdditionalExternalAccountProviders":{"$ref":"#/definitions/odata-v4_idRef"},"AuthFailureLoggingThreshold":{"format":"int64","minimum":0,"type":"integer"},"Description":{"type":["string","null"]},"EnforcePasswordHistoryCount":{"format":"int64","minimum":0,"type":"integer"},"HTTPBasicAuth":{"enum":["Enabled","Unadvertised","Disabled"],"type":["string","null"]},"Id":{"type":"string"},"LDAP":{"$ref":"#/definitions/AccountService_ExternalAccountProvider"},"LocalAccountAuth":{"enum":["Enabled","Disabled","Fallback","LocalFirst"],"type":"string"},"MaxPasswordLength":{"format":"int64","minimum":0,"type":"integer"},"MinPasswordLength":{"format":"int64","minimum":0,"type":"integer"},"MultiFactorAuth":{"$ref":"#/definitions/AccountService_MultiFactorAuth.orNull"},"Name":{"type":"string"},"OAuth2":{"$ref":"#/definitions/AccountService_ExternalAccountProvider.orNull"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"OutboundConnections":{"$ref":"#/definitions/odata-v4_idRef.orNull"},"PasswordExpirationDays":{"format":"int64","type":["integer","null"]},"PasswordGuidanceMessage":{"type":"string"},"PasswordGuidanceMessageId":{"type":["string","null"]},"PrivilegeMap":{"$ref":"#/definitions/odata-v4_idRef"},"RequireChangePasswordAction":{"type":["boolean","null"]},"RestrictedOemPrivileges":{"type":"array","items":{"type":"string"}},"RestrictedPrivileges":{"type":"array","items":{"enum":["Login","ConfigureManager","ConfigureUsers","ConfigureSelf","ConfigureComponents","NoAuth","ConfigureCompositionInfrastructure","AdministrateSystems","OperateSystems","AdministrateStorage","OperateStorageBackup"],"type":"string"}},"Roles":{"$ref":"#/definitions/odata-v4_idRef"},"ServiceEnabled":{"type":["boolean","null"]},"Status":{"$ref":"#/definitions/Resource_Status"},"SupportedAccountTypes":{"type":"array","items":{"enum":["Redfish","SNMP","OEM","HostConsole","ManagerConsole","IPMI","KVMIP","VirtualMedia","WebUI","ControlPanel"],"type":"string"}},"SupportedOEMAccountTypes":{"type":"array","items":{"type":"string"}},"TACACSplus":{"$ref":"#/definitions/AccountService_ExternalAccountProvider.orNull"}},"definitions":{"AccountService_Actions":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Oem":{"$ref":"#/definitions/AccountService_OemActions"}}},"AccountService_Authentication":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AuthenticationType":{"enum":["Token","KerberosKeytab","UsernameAndPassword","OEM"],"type":["string","null"]},"EncryptionKey":{"pattern":"^[0-9a-fA-F]+$","type":["string","null"]},"EncryptionKeySet":{"type":["boolean","null"]},"KerberosKeytab":{"type":["string","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"},"Password":{"type":["string","null"]},"Token":{"type":["string","null"]},"Username":{"type":"string"}}},"AccountService_ClientCertificate.orNull":{"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"CertificateMappingAttribute":{"enum":["Whole","CommonName","UserPrincipalName"],"type":["string","null"]},"Certificates":{"$ref":"#/definitions/odata-v4_idRef"},"Enabled":{"type":["boolean","null"]},"RespondToUnauthenticatedClients":{"type":["boolean","null"]}}},"AccountService_ExternalAccountProvider":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AccountProviderType":{"enum":["RedfishService","ActiveDirectoryService","LDAPService","OEM","TACACSplus","OAuth2"],"type":["string","null"]},"Authentication":{"$ref":"#/definitions/AccountService_Authentication"},"Certificates":{"$ref":"#/definitions/odata-v4_idRef"},"LDAPService":{"$ref":"#/definitions/AccountService_LDAPService"},"OAuth2Service":{"$ref":"#/definitions/AccountService_OAuth2Service.orNull"},"PasswordSet":{"type":"boolean"},"Priority":{"format":"int64","minimum":0,"type":["integer","null"]},"RemoteRoleMapping":{"type":"array","items":{"$ref":"#/definitions/AccountService_RoleMapping.orNull"}},"Retries":{"format":"int64","type":["integer","null"]},"ServiceAddresses":{"type":"array","items":{"type":["string","null"]}},"ServiceEnabled":{"type":["boolean","null"]},"TACACSplusService":{"$ref":"#/definitions/AccountService_TACACSplusService.orNull"},"TimeoutSeconds":{"format":"int64","type":["integer","null"]}}},"AccountService_ExternalAccountProvider.orNull":{"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AccountProviderType":{"enum":["RedfishService","ActiveDirectoryService","LDAPService","OEM","TACACSplus","OAuth2"],"type":["string","null"]},"Authentication":{"$ref":"#/definitions/AccountService_Authentication"},"Certificates":{"$ref":"#/definitions/odata-v4_idRef"},"LDAPService":{"$ref":"#/definitions/AccountService_LDAPService"},"OAuth2Service":{"$ref":"#/definitions/AccountService_OAuth2Service.orNull"},"PasswordSet":{"type":"boolean"},"Priority":{"format":"int64","minimum":0,"type":["integer","null"]},"RemoteRoleMapping":{"type":"array","items":{"$ref":"#/definitions/AccountService_RoleMapping.orNull"}},"Retries":{"format":"int64","type":["integer","null"]},"ServiceAddresses":{"type":"array","items":{"type":["string","null"]}},"ServiceEnabled":{"type":["boolean","null"]},"TACACSplusService":{"$ref":"#/definitions/AccountService_TACACSplusService.orNull"},"TimeoutSeconds":{"format":"int64","type":["integer","null"]}}},"AccountService_GoogleAuthenticator.orNull":{"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Enabled":{"type":["boolean","null"]},"SecretKey":{"type":["string","null"]},"SecretKeySet":{"type":"boolean"}}},"AccountService_LDAPSearchSettings":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"BaseDistinguishedNames":{"type":"array","items":{"type":["string","null"]}},"EmailAttribute":{"type":["string","null"]},"GroupNameAttribute":{"type":["string","null"]},"GroupsAttribute":{"type":["string","null"]},"SSHKeyAttribute":{"type":["string","null"]},"UsernameAttribute":{"type":["string","null"]}}},"AccountService_LDAPService":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Oem":{"$ref":"#/definitions/Resource_Oem"},"SearchSettings":{"$ref":"#/definitions/AccountService_LDAPSearchSettings"}}},"AccountService_MFABypass.orNull":{"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"BypassTypes":{"type":"array","items":{"enum":["All","SecurID","GoogleAuthenticator","MicrosoftAuthenticator","ClientCertificate","OneTimePasscode","TimeBasedOneTimePassword","OEM"],"type":["string","null"]}}}},"AccountService_MicrosoftAuthenticator.orNull":{"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Enabled":{"type":["boolean","null"]},"SecretKey":{"type":["string","null"]},"SecretKeySet":{"type":"boolean"}}},"AccountService_MultiFactorAuth.orNull":{"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ClientCertificate":{"$ref":"#/definitions/AccountService_ClientCertificate.orNull"},"GoogleAuthenticator":{"$ref":"#/definitions/AccountService_GoogleAuthenticator.orNull"},"MicrosoftAuthenticator":{"$ref":"#/definitions/AccountService_MicrosoftAuthenticator.orNull"},"OneTimePasscode":{"$ref":"#/definitions/AccountService_OneTimePasscode.orNull"},"SecurID":{"$ref":"#/definitions/AccountService_SecurID.orNull"},"TimeBasedOneTimePassword":{"$ref":"#/definitions/AccountService_TimeBasedOneTimePassword.orNull"}}},"AccountService_OAuth2Service.orNull":{"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Audience":{"type":"array","items":{"type":"string"}},"Issuer":{"type":["string","null"]},"Mode":{"enum":["Discovery","Offline"],"type":"string"},"OAuthServiceSigningKeys":{"type":["string","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"}}},"AccountService_OemActions":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{}},"AccountService_OneTimePasscode.orNull":{"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Enabled":{"type":["boolean","null"]}}},"AccountService_RoleMapping.orNull":{"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"LocalAccountTypes":{"type":"array","items":{"enum":["Redfish","SNMP","OEM","HostConsole","ManagerConsole","IPMI","KVMIP","VirtualMedia","WebUI","ControlPanel"],"type":["string","null"]}},"LocalOEMAccountTypes":{"type":"array","items":{"type":["string","null"]}},"LocalRole":{"type":["string","null"]},"MFABypass":{"$ref":"#/definitions/AccountService_MFABypass.orNull"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"RemoteGroup":{"type":["string","null"]},"RemoteUser":{"type":["string","null"]}}},"AccountService_SecurID.orNull":{"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Certificates":{"$ref":"#/definitions/odata-v4_idRef"},"ClientId":{"type":["string","null"]},"ClientSecret":{"type":["string","null"]},"ClientSecretSet":{"type":"boolean"},"Enabled":{"type":["boolean","null"]},"ServerURI":{"format":"uri-reference","type":["string","null"]}}},"AccountService_TACACSplusService.orNull":{"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AuthorizationService":{"type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"PasswordExchangeProtocols":{"type":"array","items":{"enum":["ASCII","PAP","CHAP","MSCHAPv1","MSCHAPv2"],"type":["string","null"]}},"PrivilegeLevelArgument":{"type":["string","null"]}}},"AccountService_TimeBasedOneTimePassword.orNull":{"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Enabled":{"type":["boolean","null"]},"TimeStepSeconds":{"format":"int64","minimum":1,"type":["integer","null"]}}},"ActionInfo_Parameters.orNull":{"additionalProperties":false,"required":["Name"],"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AllowableNumbers":{"type":"array","items":{"type":["string","null"]}},"AllowablePattern":{"type":["string","null"]},"AllowableValueDescriptions":{"type":"array","items":{"type":["string","null"]}},"AllowableValues":{"type":"array","items":{"type":["string","null"]}},"ArraySizeMaximum":{"format":"int64","type":["integer","null"]},"ArraySizeMinimum":{"format":"int64","type":["integer","null"]},"DataType":{"enum":["Boolean","Number","NumberArray","String","StringArray","Object","ObjectArray"],"type":["string","null"]},"DefaultValue":{"type":["string","null"]},"MaximumValue":{"type":["number","null"]},"MinimumValue":{"type":["number","null"]},"Name":{"type":"string"},"NoDefaultValue":{"type":["boolean","null"]},"ObjectDataType":{"type":["string","null"]},"Required":{"type":"boolean"}}},"ResolutionStep":{"additionalProperties":false,"required":["ResolutionType"],"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ActionParameters":{"type":"array","items":{"$ref":"#/definitions/ActionInfo_Parameters.orNull"}},"ActionURI":{"format":"uri-reference","type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"Priority":{"format":"int64","minimum":0,"type":["integer","null"]},"ResolutionType":{"enum":["ContactVendor","ReplaceComponent","FirmwareUpdate","Reset","PowerCycle","ResetToDefaults","CollectDiagnosticData","OEM"],"type":["string","null"]},"RetryCount":{"format":"int64","minimum":0,"type":["integer","null"]},"RetryIntervalSeconds":{"format":"int64","minimum":0,"type":["integer","null"]},"TargetComponentURI":{"format":"uri-reference","type":["string","null"]}}},"Resource_Condition.orNull":{"additionalProperties":false,"required":["MessageId"],"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ConditionType":{"enum":["Alert","Informational","Subsystem"],"type":["string","null"]},"LogEntry":{"$ref":"#/definitions/odata-v4_idRef"},"Message":{"type":"string"},"MessageArgs":{"type":"array","items":{"type":"string"}},"MessageId":{"type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"OriginOfCondition":{"$ref":"#/definitions/odata-v4_idRef"},"Resolution":{"type":"string"},"ResolutionSteps":{"type":"array","items":{"$ref":"#/definitions/ResolutionStep"}},"Severity":{"enum":["OK","Warning","Critical"],"type":"string"},"Timestamp":{"format":"date-time","type":"string"},"UserAuthenticationSource":{"type":["string","null"]},"Username":{"type":["string","null"]}}},"Resource_Oem":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}},"^[A-Za-z0-9_]+$":{"$ref":"#/definitions/Resource_OemObject"}},"properties":{}},"Resource_OemObject":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{}},"Resource_Status":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Conditions":{"type":"array","items":{"$ref":"#/definitions/Resource_Condition.orNull"}},"Health":{"enum":["OK","Warning","Critical"],"type":["string","null"]},"HealthRollup":{"enum":["OK","Warning","Critical"],"type":["string","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"},"State":{"enum":["Enabled","Disabled","StandbyOffline","StandbySpare","InTest","Starting","Absent","UnavailableOffline","Deferring","Quiesced","Updating","Qualified","Degraded"],"type":["string","null"]}}},"odata-v4_idRef":{"additionalProperties":false,"type":"object","required":["@odata.id"],"properties":{"@odata.id":{"format":"uri-reference","type":"string"}}},"odata-v4_idRef.orNull":{"additionalProperties":false,"type":["object","null"],"required":["@odata.id"],"properties":{"@odata.id":{"format":"uri-reference","type":"string"}}}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$", "u");
const pattern1 = new RegExp("@Redfish\\.AllowableValues$", "u");
const formats0 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const formats4 = require("ajv-formats/dist/formats.js").fullFormats.int64;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate1.errors = vErrors;
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


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate4(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
validate3.errors = vErrors;
return errors === 0;
}

const schema4 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AccountProviderType":{"enum":["RedfishService","ActiveDirectoryService","LDAPService","OEM","TACACSplus","OAuth2"],"type":["string","null"]},"Authentication":{"$ref":"#/definitions/AccountService_Authentication"},"Certificates":{"$ref":"#/definitions/odata-v4_idRef"},"LDAPService":{"$ref":"#/definitions/AccountService_LDAPService"},"OAuth2Service":{"$ref":"#/definitions/AccountService_OAuth2Service.orNull"},"PasswordSet":{"type":"boolean"},"Priority":{"format":"int64","minimum":0,"type":["integer","null"]},"RemoteRoleMapping":{"type":"array","items":{"$ref":"#/definitions/AccountService_RoleMapping.orNull"}},"Retries":{"format":"int64","type":["integer","null"]},"ServiceAddresses":{"type":"array","items":{"type":["string","null"]}},"ServiceEnabled":{"type":["boolean","null"]},"TACACSplusService":{"$ref":"#/definitions/AccountService_TACACSplusService.orNull"},"TimeoutSeconds":{"format":"int64","type":["integer","null"]}}};
const schema5 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AuthenticationType":{"enum":["Token","KerberosKeytab","UsernameAndPassword","OEM"],"type":["string","null"]},"EncryptionKey":{"pattern":"^[0-9a-fA-F]+$","type":["string","null"]},"EncryptionKeySet":{"type":["boolean","null"]},"KerberosKeytab":{"type":["string","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"},"Password":{"type":["string","null"]},"Token":{"type":["string","null"]},"Username":{"type":"string"}}};
const pattern12 = new RegExp("^[0-9a-fA-F]+$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9_]+$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate10.errors = vErrors;
return errors === 0;
}


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
for(const key2 in data){
if(pattern15.test(key2)){
if(!(validate10(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
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
validate9.errors = vErrors;
return errors === 0;
}


function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((((key0 === "AuthenticationType") || (key0 === "EncryptionKey")) || (key0 === "EncryptionKeySet")) || (key0 === "KerberosKeytab")) || (key0 === "Oem")) || (key0 === "Password")) || (key0 === "Token")) || (key0 === "Username")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.AuthenticationType !== undefined){
let data0 = data.AuthenticationType;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/AuthenticationType",schemaPath:"#/properties/AuthenticationType/type",keyword:"type",params:{type: schema5.properties.AuthenticationType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!((((data0 === "Token") || (data0 === "KerberosKeytab")) || (data0 === "UsernameAndPassword")) || (data0 === "OEM"))){
const err2 = {instancePath:instancePath+"/AuthenticationType",schemaPath:"#/properties/AuthenticationType/enum",keyword:"enum",params:{allowedValues: schema5.properties.AuthenticationType.enum},message:"must be equal to one of the allowed values"};
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
if(data.EncryptionKey !== undefined){
let data1 = data.EncryptionKey;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/EncryptionKey",schemaPath:"#/properties/EncryptionKey/type",keyword:"type",params:{type: schema5.properties.EncryptionKey.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err4 = {instancePath:instancePath+"/EncryptionKey",schemaPath:"#/properties/EncryptionKey/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]+$"},message:"must match pattern \""+"^[0-9a-fA-F]+$"+"\""};
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
if(data.EncryptionKeySet !== undefined){
let data2 = data.EncryptionKeySet;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/EncryptionKeySet",schemaPath:"#/properties/EncryptionKeySet/type",keyword:"type",params:{type: schema5.properties.EncryptionKeySet.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.KerberosKeytab !== undefined){
let data3 = data.KerberosKeytab;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/KerberosKeytab",schemaPath:"#/properties/KerberosKeytab/type",keyword:"type",params:{type: schema5.properties.KerberosKeytab.type},message:"must be string,null"};
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
if(!(validate9(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.Password !== undefined){
let data5 = data.Password;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/Password",schemaPath:"#/properties/Password/type",keyword:"type",params:{type: schema5.properties.Password.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Token !== undefined){
let data6 = data.Token;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/Token",schemaPath:"#/properties/Token/type",keyword:"type",params:{type: schema5.properties.Token.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.Username !== undefined){
if(typeof data.Username !== "string"){
const err9 = {instancePath:instancePath+"/Username",schemaPath:"#/properties/Username/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data8 = data[key2];
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
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
validate8.errors = vErrors;
return errors === 0;
}

const schema9 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"BaseDistinguishedNames":{"type":"array","items":{"type":["string","null"]}},"EmailAttribute":{"type":["string","null"]},"GroupNameAttribute":{"type":["string","null"]},"GroupsAttribute":{"type":["string","null"]},"SSHKeyAttribute":{"type":["string","null"]},"UsernameAttribute":{"type":["string","null"]}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "BaseDistinguishedNames") || (key0 === "EmailAttribute")) || (key0 === "GroupNameAttribute")) || (key0 === "GroupsAttribute")) || (key0 === "SSHKeyAttribute")) || (key0 === "UsernameAttribute")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.BaseDistinguishedNames !== undefined){
let data0 = data.BaseDistinguishedNames;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/BaseDistinguishedNames/" + i0,schemaPath:"#/properties/BaseDistinguishedNames/items/type",keyword:"type",params:{type: schema9.properties.BaseDistinguishedNames.items.type},message:"must be string,null"};
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
const err2 = {instancePath:instancePath+"/BaseDistinguishedNames",schemaPath:"#/properties/BaseDistinguishedNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.EmailAttribute !== undefined){
let data2 = data.EmailAttribute;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/EmailAttribute",schemaPath:"#/properties/EmailAttribute/type",keyword:"type",params:{type: schema9.properties.EmailAttribute.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.GroupNameAttribute !== undefined){
let data3 = data.GroupNameAttribute;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/GroupNameAttribute",schemaPath:"#/properties/GroupNameAttribute/type",keyword:"type",params:{type: schema9.properties.GroupNameAttribute.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.GroupsAttribute !== undefined){
let data4 = data.GroupsAttribute;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/GroupsAttribute",schemaPath:"#/properties/GroupsAttribute/type",keyword:"type",params:{type: schema9.properties.GroupsAttribute.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.SSHKeyAttribute !== undefined){
let data5 = data.SSHKeyAttribute;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/SSHKeyAttribute",schemaPath:"#/properties/SSHKeyAttribute/type",keyword:"type",params:{type: schema9.properties.SSHKeyAttribute.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.UsernameAttribute !== undefined){
let data6 = data.UsernameAttribute;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/UsernameAttribute",schemaPath:"#/properties/UsernameAttribute/type",keyword:"type",params:{type: schema9.properties.UsernameAttribute.type},message:"must be string,null"};
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
let data7 = data[key2];
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
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
validate17.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Oem") || (key0 === "SearchSettings")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(!(validate9(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.SearchSettings !== undefined){
if(!(validate17(data.SearchSettings, {instancePath:instancePath+"/SearchSettings",parentData:data,parentDataProperty:"SearchSettings",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
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
validate15.errors = vErrors;
return errors === 0;
}

const schema10 = {"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Audience":{"type":"array","items":{"type":"string"}},"Issuer":{"type":["string","null"]},"Mode":{"enum":["Discovery","Offline"],"type":"string"},"OAuthServiceSigningKeys":{"type":["string","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema10.type},message:"must be object,null"};
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
if(!(((((((key0 === "Audience") || (key0 === "Issuer")) || (key0 === "Mode")) || (key0 === "OAuthServiceSigningKeys")) || (key0 === "Oem")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.Audience !== undefined){
let data0 = data.Audience;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err2 = {instancePath:instancePath+"/Audience/" + i0,schemaPath:"#/properties/Audience/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath:instancePath+"/Audience",schemaPath:"#/properties/Audience/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Issuer !== undefined){
let data2 = data.Issuer;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/Issuer",schemaPath:"#/properties/Issuer/type",keyword:"type",params:{type: schema10.properties.Issuer.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Mode !== undefined){
let data3 = data.Mode;
if(typeof data3 === "string"){
if(!((data3 === "Discovery") || (data3 === "Offline"))){
const err5 = {instancePath:instancePath+"/Mode",schemaPath:"#/properties/Mode/enum",keyword:"enum",params:{allowedValues: schema10.properties.Mode.enum},message:"must be equal to one of the allowed values"};
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
const err6 = {instancePath:instancePath+"/Mode",schemaPath:"#/properties/Mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.OAuthServiceSigningKeys !== undefined){
let data4 = data.OAuthServiceSigningKeys;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/OAuthServiceSigningKeys",schemaPath:"#/properties/OAuthServiceSigningKeys/type",keyword:"type",params:{type: schema10.properties.OAuthServiceSigningKeys.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Oem !== undefined){
if(!(validate9(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
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
validate20.errors = vErrors;
return errors === 0;
}

const schema11 = {"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"LocalAccountTypes":{"type":"array","items":{"enum":["Redfish","SNMP","OEM","HostConsole","ManagerConsole","IPMI","KVMIP","VirtualMedia","WebUI","ControlPanel"],"type":["string","null"]}},"LocalOEMAccountTypes":{"type":"array","items":{"type":["string","null"]}},"LocalRole":{"type":["string","null"]},"MFABypass":{"$ref":"#/definitions/AccountService_MFABypass.orNull"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"RemoteGroup":{"type":["string","null"]},"RemoteUser":{"type":["string","null"]}}};
const schema12 = {"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"BypassTypes":{"type":"array","items":{"enum":["All","SecurID","GoogleAuthenticator","MicrosoftAuthenticator","ClientCertificate","OneTimePasscode","TimeBasedOneTimePassword","OEM"],"type":["string","null"]}}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!(((key0 === "BypassTypes") || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.BypassTypes !== undefined){
let data0 = data.BypassTypes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/BypassTypes/" + i0,schemaPath:"#/properties/BypassTypes/items/type",keyword:"type",params:{type: schema12.properties.BypassTypes.items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!((((((((data1 === "All") || (data1 === "SecurID")) || (data1 === "GoogleAuthenticator")) || (data1 === "MicrosoftAuthenticator")) || (data1 === "ClientCertificate")) || (data1 === "OneTimePasscode")) || (data1 === "TimeBasedOneTimePassword")) || (data1 === "OEM"))){
const err3 = {instancePath:instancePath+"/BypassTypes/" + i0,schemaPath:"#/properties/BypassTypes/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.BypassTypes.items.enum},message:"must be equal to one of the allowed values"};
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
}
else {
const err4 = {instancePath:instancePath+"/BypassTypes",schemaPath:"#/properties/BypassTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
let data2 = data[key2];
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
const err5 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((((((((key0 === "LocalAccountTypes") || (key0 === "LocalOEMAccountTypes")) || (key0 === "LocalRole")) || (key0 === "MFABypass")) || (key0 === "Oem")) || (key0 === "RemoteGroup")) || (key0 === "RemoteUser")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.LocalAccountTypes !== undefined){
let data0 = data.LocalAccountTypes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/LocalAccountTypes/" + i0,schemaPath:"#/properties/LocalAccountTypes/items/type",keyword:"type",params:{type: schema11.properties.LocalAccountTypes.items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!((((((((((data1 === "Redfish") || (data1 === "SNMP")) || (data1 === "OEM")) || (data1 === "HostConsole")) || (data1 === "ManagerConsole")) || (data1 === "IPMI")) || (data1 === "KVMIP")) || (data1 === "VirtualMedia")) || (data1 === "WebUI")) || (data1 === "ControlPanel"))){
const err3 = {instancePath:instancePath+"/LocalAccountTypes/" + i0,schemaPath:"#/properties/LocalAccountTypes/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.LocalAccountTypes.items.enum},message:"must be equal to one of the allowed values"};
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
}
else {
const err4 = {instancePath:instancePath+"/LocalAccountTypes",schemaPath:"#/properties/LocalAccountTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.LocalOEMAccountTypes !== undefined){
let data2 = data.LocalOEMAccountTypes;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/LocalOEMAccountTypes/" + i1,schemaPath:"#/properties/LocalOEMAccountTypes/items/type",keyword:"type",params:{type: schema11.properties.LocalOEMAccountTypes.items.type},message:"must be string,null"};
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
const err6 = {instancePath:instancePath+"/LocalOEMAccountTypes",schemaPath:"#/properties/LocalOEMAccountTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.LocalRole !== undefined){
let data4 = data.LocalRole;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/LocalRole",schemaPath:"#/properties/LocalRole/type",keyword:"type",params:{type: schema11.properties.LocalRole.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.MFABypass !== undefined){
if(!(validate24(data.MFABypass, {instancePath:instancePath+"/MFABypass",parentData:data,parentDataProperty:"MFABypass",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.Oem !== undefined){
if(!(validate9(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.RemoteGroup !== undefined){
let data7 = data.RemoteGroup;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/RemoteGroup",schemaPath:"#/properties/RemoteGroup/type",keyword:"type",params:{type: schema11.properties.RemoteGroup.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.RemoteUser !== undefined){
let data8 = data.RemoteUser;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/RemoteUser",schemaPath:"#/properties/RemoteUser/type",keyword:"type",params:{type: schema11.properties.RemoteUser.type},message:"must be string,null"};
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
let data9 = data[key2];
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(typeof data9[i2] !== "string"){
const err10 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate23.errors = vErrors;
return errors === 0;
}

const schema13 = {"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AuthorizationService":{"type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"PasswordExchangeProtocols":{"type":"array","items":{"enum":["ASCII","PAP","CHAP","MSCHAPv1","MSCHAPv2"],"type":["string","null"]}},"PrivilegeLevelArgument":{"type":["string","null"]}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema13.type},message:"must be object,null"};
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
if(!((((((key0 === "AuthorizationService") || (key0 === "Oem")) || (key0 === "PasswordExchangeProtocols")) || (key0 === "PrivilegeLevelArgument")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.AuthorizationService !== undefined){
if(typeof data.AuthorizationService !== "string"){
const err2 = {instancePath:instancePath+"/AuthorizationService",schemaPath:"#/properties/AuthorizationService/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Oem !== undefined){
if(!(validate9(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.PasswordExchangeProtocols !== undefined){
let data2 = data.PasswordExchangeProtocols;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/PasswordExchangeProtocols/" + i0,schemaPath:"#/properties/PasswordExchangeProtocols/items/type",keyword:"type",params:{type: schema13.properties.PasswordExchangeProtocols.items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data3 === "string"){
if(!(((((data3 === "ASCII") || (data3 === "PAP")) || (data3 === "CHAP")) || (data3 === "MSCHAPv1")) || (data3 === "MSCHAPv2"))){
const err4 = {instancePath:instancePath+"/PasswordExchangeProtocols/" + i0,schemaPath:"#/properties/PasswordExchangeProtocols/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.PasswordExchangeProtocols.items.enum},message:"must be equal to one of the allowed values"};
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
}
else {
const err5 = {instancePath:instancePath+"/PasswordExchangeProtocols",schemaPath:"#/properties/PasswordExchangeProtocols/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.PrivilegeLevelArgument !== undefined){
let data4 = data.PrivilegeLevelArgument;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/PrivilegeLevelArgument",schemaPath:"#/properties/PrivilegeLevelArgument/type",keyword:"type",params:{type: schema13.properties.PrivilegeLevelArgument.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data5 = data[key2];
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err7 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate28.errors = vErrors;
return errors === 0;
}


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((func0.call(schema4.properties, key0)) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.AccountProviderType !== undefined){
let data0 = data.AccountProviderType;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/AccountProviderType",schemaPath:"#/properties/AccountProviderType/type",keyword:"type",params:{type: schema4.properties.AccountProviderType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!((((((data0 === "RedfishService") || (data0 === "ActiveDirectoryService")) || (data0 === "LDAPService")) || (data0 === "OEM")) || (data0 === "TACACSplus")) || (data0 === "OAuth2"))){
const err2 = {instancePath:instancePath+"/AccountProviderType",schemaPath:"#/properties/AccountProviderType/enum",keyword:"enum",params:{allowedValues: schema4.properties.AccountProviderType.enum},message:"must be equal to one of the allowed values"};
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
if(data.Authentication !== undefined){
if(!(validate8(data.Authentication, {instancePath:instancePath+"/Authentication",parentData:data,parentDataProperty:"Authentication",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.Certificates !== undefined){
if(!(validate1(data.Certificates, {instancePath:instancePath+"/Certificates",parentData:data,parentDataProperty:"Certificates",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.LDAPService !== undefined){
if(!(validate15(data.LDAPService, {instancePath:instancePath+"/LDAPService",parentData:data,parentDataProperty:"LDAPService",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.OAuth2Service !== undefined){
if(!(validate20(data.OAuth2Service, {instancePath:instancePath+"/OAuth2Service",parentData:data,parentDataProperty:"OAuth2Service",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.PasswordSet !== undefined){
if(typeof data.PasswordSet !== "boolean"){
const err3 = {instancePath:instancePath+"/PasswordSet",schemaPath:"#/properties/PasswordSet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Priority !== undefined){
let data6 = data.Priority;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err4 = {instancePath:instancePath+"/Priority",schemaPath:"#/properties/Priority/type",keyword:"type",params:{type: schema4.properties.Priority.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err5 = {instancePath:instancePath+"/Priority",schemaPath:"#/properties/Priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats4.validate(data6))){
const err6 = {instancePath:instancePath+"/Priority",schemaPath:"#/properties/Priority/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.RemoteRoleMapping !== undefined){
let data7 = data.RemoteRoleMapping;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data7[i0], {instancePath:instancePath+"/RemoteRoleMapping/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/RemoteRoleMapping",schemaPath:"#/properties/RemoteRoleMapping/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Retries !== undefined){
let data9 = data.Retries;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err8 = {instancePath:instancePath+"/Retries",schemaPath:"#/properties/Retries/type",keyword:"type",params:{type: schema4.properties.Retries.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(!(formats4.validate(data9))){
const err9 = {instancePath:instancePath+"/Retries",schemaPath:"#/properties/Retries/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.ServiceAddresses !== undefined){
let data10 = data.ServiceAddresses;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if((typeof data11 !== "string") && (data11 !== null)){
const err10 = {instancePath:instancePath+"/ServiceAddresses/" + i1,schemaPath:"#/properties/ServiceAddresses/items/type",keyword:"type",params:{type: schema4.properties.ServiceAddresses.items.type},message:"must be string,null"};
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
const err11 = {instancePath:instancePath+"/ServiceAddresses",schemaPath:"#/properties/ServiceAddresses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ServiceEnabled !== undefined){
let data12 = data.ServiceEnabled;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err12 = {instancePath:instancePath+"/ServiceEnabled",schemaPath:"#/properties/ServiceEnabled/type",keyword:"type",params:{type: schema4.properties.ServiceEnabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.TACACSplusService !== undefined){
if(!(validate28(data.TACACSplusService, {instancePath:instancePath+"/TACACSplusService",parentData:data,parentDataProperty:"TACACSplusService",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.TimeoutSeconds !== undefined){
let data14 = data.TimeoutSeconds;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
const err13 = {instancePath:instancePath+"/TimeoutSeconds",schemaPath:"#/properties/TimeoutSeconds/type",keyword:"type",params:{type: schema4.properties.TimeoutSeconds.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(!(formats4.validate(data14))){
const err14 = {instancePath:instancePath+"/TimeoutSeconds",schemaPath:"#/properties/TimeoutSeconds/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
for(const key2 in data){
if(pattern1.test(key2)){
let data15 = data[key2];
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(typeof data15[i2] !== "string"){
const err15 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err16 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

const schema14 = {"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ClientCertificate":{"$ref":"#/definitions/AccountService_ClientCertificate.orNull"},"GoogleAuthenticator":{"$ref":"#/definitions/AccountService_GoogleAuthenticator.orNull"},"MicrosoftAuthenticator":{"$ref":"#/definitions/AccountService_MicrosoftAuthenticator.orNull"},"OneTimePasscode":{"$ref":"#/definitions/AccountService_OneTimePasscode.orNull"},"SecurID":{"$ref":"#/definitions/AccountService_SecurID.orNull"},"TimeBasedOneTimePassword":{"$ref":"#/definitions/AccountService_TimeBasedOneTimePassword.orNull"}}};
const schema15 = {"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"CertificateMappingAttribute":{"enum":["Whole","CommonName","UserPrincipalName"],"type":["string","null"]},"Certificates":{"$ref":"#/definitions/odata-v4_idRef"},"Enabled":{"type":["boolean","null"]},"RespondToUnauthenticatedClients":{"type":["boolean","null"]}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema15.type},message:"must be object,null"};
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
if(!((((((key0 === "CertificateMappingAttribute") || (key0 === "Certificates")) || (key0 === "Enabled")) || (key0 === "RespondToUnauthenticatedClients")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.CertificateMappingAttribute !== undefined){
let data0 = data.CertificateMappingAttribute;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/CertificateMappingAttribute",schemaPath:"#/properties/CertificateMappingAttribute/type",keyword:"type",params:{type: schema15.properties.CertificateMappingAttribute.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!(((data0 === "Whole") || (data0 === "CommonName")) || (data0 === "UserPrincipalName"))){
const err3 = {instancePath:instancePath+"/CertificateMappingAttribute",schemaPath:"#/properties/CertificateMappingAttribute/enum",keyword:"enum",params:{allowedValues: schema15.properties.CertificateMappingAttribute.enum},message:"must be equal to one of the allowed values"};
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
if(data.Certificates !== undefined){
if(!(validate1(data.Certificates, {instancePath:instancePath+"/Certificates",parentData:data,parentDataProperty:"Certificates",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.Enabled !== undefined){
let data2 = data.Enabled;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/Enabled",schemaPath:"#/properties/Enabled/type",keyword:"type",params:{type: schema15.properties.Enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.RespondToUnauthenticatedClients !== undefined){
let data3 = data.RespondToUnauthenticatedClients;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/RespondToUnauthenticatedClients",schemaPath:"#/properties/RespondToUnauthenticatedClients/type",keyword:"type",params:{type: schema15.properties.RespondToUnauthenticatedClients.type},message:"must be boolean,null"};
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
let data4 = data[key2];
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
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
validate35.errors = vErrors;
return errors === 0;
}

const schema16 = {"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Enabled":{"type":["boolean","null"]},"SecretKey":{"type":["string","null"]},"SecretKeySet":{"type":"boolean"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema16.type},message:"must be object,null"};
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
if(!(((((key0 === "Enabled") || (key0 === "SecretKey")) || (key0 === "SecretKeySet")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.Enabled !== undefined){
let data0 = data.Enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/Enabled",schemaPath:"#/properties/Enabled/type",keyword:"type",params:{type: schema16.properties.Enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.SecretKey !== undefined){
let data1 = data.SecretKey;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/SecretKey",schemaPath:"#/properties/SecretKey/type",keyword:"type",params:{type: schema16.properties.SecretKey.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.SecretKeySet !== undefined){
if(typeof data.SecretKeySet !== "boolean"){
const err4 = {instancePath:instancePath+"/SecretKeySet",schemaPath:"#/properties/SecretKeySet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
validate38.errors = vErrors;
return errors === 0;
}

const schema17 = {"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Enabled":{"type":["boolean","null"]},"SecretKey":{"type":["string","null"]},"SecretKeySet":{"type":"boolean"}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema17.type},message:"must be object,null"};
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
if(!(((((key0 === "Enabled") || (key0 === "SecretKey")) || (key0 === "SecretKeySet")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.Enabled !== undefined){
let data0 = data.Enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/Enabled",schemaPath:"#/properties/Enabled/type",keyword:"type",params:{type: schema17.properties.Enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.SecretKey !== undefined){
let data1 = data.SecretKey;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/SecretKey",schemaPath:"#/properties/SecretKey/type",keyword:"type",params:{type: schema17.properties.SecretKey.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.SecretKeySet !== undefined){
if(typeof data.SecretKeySet !== "boolean"){
const err4 = {instancePath:instancePath+"/SecretKeySet",schemaPath:"#/properties/SecretKeySet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
validate40.errors = vErrors;
return errors === 0;
}

const schema18 = {"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Enabled":{"type":["boolean","null"]}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema18.type},message:"must be object,null"};
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
if(!(((key0 === "Enabled") || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.Enabled !== undefined){
let data0 = data.Enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/Enabled",schemaPath:"#/properties/Enabled/type",keyword:"type",params:{type: schema18.properties.Enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data1 = data[key2];
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
validate42.errors = vErrors;
return errors === 0;
}

const schema19 = {"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Certificates":{"$ref":"#/definitions/odata-v4_idRef"},"ClientId":{"type":["string","null"]},"ClientSecret":{"type":["string","null"]},"ClientSecretSet":{"type":"boolean"},"Enabled":{"type":["boolean","null"]},"ServerURI":{"format":"uri-reference","type":["string","null"]}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!((((((((key0 === "Certificates") || (key0 === "ClientId")) || (key0 === "ClientSecret")) || (key0 === "ClientSecretSet")) || (key0 === "Enabled")) || (key0 === "ServerURI")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.Certificates !== undefined){
if(!(validate1(data.Certificates, {instancePath:instancePath+"/Certificates",parentData:data,parentDataProperty:"Certificates",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.ClientId !== undefined){
let data1 = data.ClientId;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/ClientId",schemaPath:"#/properties/ClientId/type",keyword:"type",params:{type: schema19.properties.ClientId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ClientSecret !== undefined){
let data2 = data.ClientSecret;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/ClientSecret",schemaPath:"#/properties/ClientSecret/type",keyword:"type",params:{type: schema19.properties.ClientSecret.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ClientSecretSet !== undefined){
if(typeof data.ClientSecretSet !== "boolean"){
const err4 = {instancePath:instancePath+"/ClientSecretSet",schemaPath:"#/properties/ClientSecretSet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Enabled !== undefined){
let data4 = data.Enabled;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/Enabled",schemaPath:"#/properties/Enabled/type",keyword:"type",params:{type: schema19.properties.Enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ServerURI !== undefined){
let data5 = data.ServerURI;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/ServerURI",schemaPath:"#/properties/ServerURI/type",keyword:"type",params:{type: schema19.properties.ServerURI.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err7 = {instancePath:instancePath+"/ServerURI",schemaPath:"#/properties/ServerURI/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
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
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
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
validate44.errors = vErrors;
return errors === 0;
}

const schema20 = {"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Enabled":{"type":["boolean","null"]},"TimeStepSeconds":{"format":"int64","minimum":1,"type":["integer","null"]}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type},message:"must be object,null"};
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
if(!((((key0 === "Enabled") || (key0 === "TimeStepSeconds")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.Enabled !== undefined){
let data0 = data.Enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/Enabled",schemaPath:"#/properties/Enabled/type",keyword:"type",params:{type: schema20.properties.Enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.TimeStepSeconds !== undefined){
let data1 = data.TimeStepSeconds;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/TimeStepSeconds",schemaPath:"#/properties/TimeStepSeconds/type",keyword:"type",params:{type: schema20.properties.TimeStepSeconds.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/TimeStepSeconds",schemaPath:"#/properties/TimeStepSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats4.validate(data1))){
const err5 = {instancePath:instancePath+"/TimeStepSeconds",schemaPath:"#/properties/TimeStepSeconds/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
for(const key2 in data){
if(pattern1.test(key2)){
let data2 = data[key2];
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
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
validate47.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((((((((key0 === "ClientCertificate") || (key0 === "GoogleAuthenticator")) || (key0 === "MicrosoftAuthenticator")) || (key0 === "OneTimePasscode")) || (key0 === "SecurID")) || (key0 === "TimeBasedOneTimePassword")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.ClientCertificate !== undefined){
if(!(validate35(data.ClientCertificate, {instancePath:instancePath+"/ClientCertificate",parentData:data,parentDataProperty:"ClientCertificate",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.GoogleAuthenticator !== undefined){
if(!(validate38(data.GoogleAuthenticator, {instancePath:instancePath+"/GoogleAuthenticator",parentData:data,parentDataProperty:"GoogleAuthenticator",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.MicrosoftAuthenticator !== undefined){
if(!(validate40(data.MicrosoftAuthenticator, {instancePath:instancePath+"/MicrosoftAuthenticator",parentData:data,parentDataProperty:"MicrosoftAuthenticator",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.OneTimePasscode !== undefined){
if(!(validate42(data.OneTimePasscode, {instancePath:instancePath+"/OneTimePasscode",parentData:data,parentDataProperty:"OneTimePasscode",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.SecurID !== undefined){
if(!(validate44(data.SecurID, {instancePath:instancePath+"/SecurID",parentData:data,parentDataProperty:"SecurID",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.TimeBasedOneTimePassword !== undefined){
if(!(validate47(data.TimeBasedOneTimePassword, {instancePath:instancePath+"/TimeBasedOneTimePassword",parentData:data,parentDataProperty:"TimeBasedOneTimePassword",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data6 = data[key2];
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err2 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
validate34.errors = vErrors;
return errors === 0;
}

const schema21 = {"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AccountProviderType":{"enum":["RedfishService","ActiveDirectoryService","LDAPService","OEM","TACACSplus","OAuth2"],"type":["string","null"]},"Authentication":{"$ref":"#/definitions/AccountService_Authentication"},"Certificates":{"$ref":"#/definitions/odata-v4_idRef"},"LDAPService":{"$ref":"#/definitions/AccountService_LDAPService"},"OAuth2Service":{"$ref":"#/definitions/AccountService_OAuth2Service.orNull"},"PasswordSet":{"type":"boolean"},"Priority":{"format":"int64","minimum":0,"type":["integer","null"]},"RemoteRoleMapping":{"type":"array","items":{"$ref":"#/definitions/AccountService_RoleMapping.orNull"}},"Retries":{"format":"int64","type":["integer","null"]},"ServiceAddresses":{"type":"array","items":{"type":["string","null"]}},"ServiceEnabled":{"type":["boolean","null"]},"TACACSplusService":{"$ref":"#/definitions/AccountService_TACACSplusService.orNull"},"TimeoutSeconds":{"format":"int64","type":["integer","null"]}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!(((func0.call(schema21.properties, key0)) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.AccountProviderType !== undefined){
let data0 = data.AccountProviderType;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/AccountProviderType",schemaPath:"#/properties/AccountProviderType/type",keyword:"type",params:{type: schema21.properties.AccountProviderType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!((((((data0 === "RedfishService") || (data0 === "ActiveDirectoryService")) || (data0 === "LDAPService")) || (data0 === "OEM")) || (data0 === "TACACSplus")) || (data0 === "OAuth2"))){
const err3 = {instancePath:instancePath+"/AccountProviderType",schemaPath:"#/properties/AccountProviderType/enum",keyword:"enum",params:{allowedValues: schema21.properties.AccountProviderType.enum},message:"must be equal to one of the allowed values"};
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
if(data.Authentication !== undefined){
if(!(validate8(data.Authentication, {instancePath:instancePath+"/Authentication",parentData:data,parentDataProperty:"Authentication",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.Certificates !== undefined){
if(!(validate1(data.Certificates, {instancePath:instancePath+"/Certificates",parentData:data,parentDataProperty:"Certificates",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.LDAPService !== undefined){
if(!(validate15(data.LDAPService, {instancePath:instancePath+"/LDAPService",parentData:data,parentDataProperty:"LDAPService",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.OAuth2Service !== undefined){
if(!(validate20(data.OAuth2Service, {instancePath:instancePath+"/OAuth2Service",parentData:data,parentDataProperty:"OAuth2Service",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.PasswordSet !== undefined){
if(typeof data.PasswordSet !== "boolean"){
const err4 = {instancePath:instancePath+"/PasswordSet",schemaPath:"#/properties/PasswordSet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Priority !== undefined){
let data6 = data.Priority;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err5 = {instancePath:instancePath+"/Priority",schemaPath:"#/properties/Priority/type",keyword:"type",params:{type: schema21.properties.Priority.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err6 = {instancePath:instancePath+"/Priority",schemaPath:"#/properties/Priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats4.validate(data6))){
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
if(data.RemoteRoleMapping !== undefined){
let data7 = data.RemoteRoleMapping;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data7[i0], {instancePath:instancePath+"/RemoteRoleMapping/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/RemoteRoleMapping",schemaPath:"#/properties/RemoteRoleMapping/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.Retries !== undefined){
let data9 = data.Retries;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err9 = {instancePath:instancePath+"/Retries",schemaPath:"#/properties/Retries/type",keyword:"type",params:{type: schema21.properties.Retries.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(!(formats4.validate(data9))){
const err10 = {instancePath:instancePath+"/Retries",schemaPath:"#/properties/Retries/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.ServiceAddresses !== undefined){
let data10 = data.ServiceAddresses;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if((typeof data11 !== "string") && (data11 !== null)){
const err11 = {instancePath:instancePath+"/ServiceAddresses/" + i1,schemaPath:"#/properties/ServiceAddresses/items/type",keyword:"type",params:{type: schema21.properties.ServiceAddresses.items.type},message:"must be string,null"};
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
else {
const err12 = {instancePath:instancePath+"/ServiceAddresses",schemaPath:"#/properties/ServiceAddresses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ServiceEnabled !== undefined){
let data12 = data.ServiceEnabled;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err13 = {instancePath:instancePath+"/ServiceEnabled",schemaPath:"#/properties/ServiceEnabled/type",keyword:"type",params:{type: schema21.properties.ServiceEnabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.TACACSplusService !== undefined){
if(!(validate28(data.TACACSplusService, {instancePath:instancePath+"/TACACSplusService",parentData:data,parentDataProperty:"TACACSplusService",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.TimeoutSeconds !== undefined){
let data14 = data.TimeoutSeconds;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
const err14 = {instancePath:instancePath+"/TimeoutSeconds",schemaPath:"#/properties/TimeoutSeconds/type",keyword:"type",params:{type: schema21.properties.TimeoutSeconds.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(!(formats4.validate(data14))){
const err15 = {instancePath:instancePath+"/TimeoutSeconds",schemaPath:"#/properties/TimeoutSeconds/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
for(const key2 in data){
if(pattern1.test(key2)){
let data15 = data[key2];
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(typeof data15[i2] !== "string"){
const err16 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err17 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
validate50.errors = vErrors;
return errors === 0;
}

const schema22 = {"additionalProperties":false,"type":["object","null"],"required":["@odata.id"],"properties":{"@odata.id":{"format":"uri-reference","type":"string"}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type},message:"must be object,null"};
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
validate59.errors = vErrors;
return errors === 0;
}

const schema23 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Conditions":{"type":"array","items":{"$ref":"#/definitions/Resource_Condition.orNull"}},"Health":{"enum":["OK","Warning","Critical"],"type":["string","null"]},"HealthRollup":{"enum":["OK","Warning","Critical"],"type":["string","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"},"State":{"enum":["Enabled","Disabled","StandbyOffline","StandbySpare","InTest","Starting","Absent","UnavailableOffline","Deferring","Quiesced","Updating","Qualified","Degraded"],"type":["string","null"]}}};
const schema24 = {"additionalProperties":false,"required":["MessageId"],"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ConditionType":{"enum":["Alert","Informational","Subsystem"],"type":["string","null"]},"LogEntry":{"$ref":"#/definitions/odata-v4_idRef"},"Message":{"type":"string"},"MessageArgs":{"type":"array","items":{"type":"string"}},"MessageId":{"type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"OriginOfCondition":{"$ref":"#/definitions/odata-v4_idRef"},"Resolution":{"type":"string"},"ResolutionSteps":{"type":"array","items":{"$ref":"#/definitions/ResolutionStep"}},"Severity":{"enum":["OK","Warning","Critical"],"type":"string"},"Timestamp":{"format":"date-time","type":"string"},"UserAuthenticationSource":{"type":["string","null"]},"Username":{"type":["string","null"]}}};
const schema25 = {"additionalProperties":false,"required":["ResolutionType"],"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ActionParameters":{"type":"array","items":{"$ref":"#/definitions/ActionInfo_Parameters.orNull"}},"ActionURI":{"format":"uri-reference","type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"Priority":{"format":"int64","minimum":0,"type":["integer","null"]},"ResolutionType":{"enum":["ContactVendor","ReplaceComponent","FirmwareUpdate","Reset","PowerCycle","ResetToDefaults","CollectDiagnosticData","OEM"],"type":["string","null"]},"RetryCount":{"format":"int64","minimum":0,"type":["integer","null"]},"RetryIntervalSeconds":{"format":"int64","minimum":0,"type":["integer","null"]},"TargetComponentURI":{"format":"uri-reference","type":["string","null"]}}};
const schema26 = {"additionalProperties":false,"required":["Name"],"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AllowableNumbers":{"type":"array","items":{"type":["string","null"]}},"AllowablePattern":{"type":["string","null"]},"AllowableValueDescriptions":{"type":"array","items":{"type":["string","null"]}},"AllowableValues":{"type":"array","items":{"type":["string","null"]}},"ArraySizeMaximum":{"format":"int64","type":["integer","null"]},"ArraySizeMinimum":{"format":"int64","type":["integer","null"]},"DataType":{"enum":["Boolean","Number","NumberArray","String","StringArray","Object","ObjectArray"],"type":["string","null"]},"DefaultValue":{"type":["string","null"]},"MaximumValue":{"type":["number","null"]},"MinimumValue":{"type":["number","null"]},"Name":{"type":"string"},"NoDefaultValue":{"type":["boolean","null"]},"ObjectDataType":{"type":["string","null"]},"Required":{"type":"boolean"}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(formats4.validate(data7))){
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
if(!(formats4.validate(data8))){
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
validate69.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate69(data0[i0], {instancePath:instancePath+"/ActionParameters/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
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
if(!(validate9(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
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
if(!(formats4.validate(data4))){
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
if(!(formats4.validate(data6))){
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
if(!(formats4.validate(data7))){
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
validate68.errors = vErrors;
return errors === 0;
}

const formats54 = require("ajv-formats/dist/formats.js").fullFormats["date-time"];

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate1(data.LogEntry, {instancePath:instancePath+"/LogEntry",parentData:data,parentDataProperty:"LogEntry",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
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
if(!(validate9(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.OriginOfCondition !== undefined){
if(!(validate1(data.OriginOfCondition, {instancePath:instancePath+"/OriginOfCondition",parentData:data,parentDataProperty:"OriginOfCondition",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
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
if(!(validate68(data9[i1], {instancePath:instancePath+"/ResolutionSteps/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
if(!(formats54.validate(data12))){
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
validate64.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate64(data0[i0], {instancePath:instancePath+"/Conditions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
if(!(validate9(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
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
validate63.errors = vErrors;
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
if(data.AccountLockoutCounterResetAfter !== undefined){
let data4 = data.AccountLockoutCounterResetAfter;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/AccountLockoutCounterResetAfter",schemaPath:"#/properties/AccountLockoutCounterResetAfter/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/AccountLockoutCounterResetAfter",schemaPath:"#/properties/AccountLockoutCounterResetAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(formats4.validate(data4))){
const err13 = {instancePath:instancePath+"/AccountLockoutCounterResetAfter",schemaPath:"#/properties/AccountLockoutCounterResetAfter/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.AccountLockoutCounterResetEnabled !== undefined){
if(typeof data.AccountLockoutCounterResetEnabled !== "boolean"){
const err14 = {instancePath:instancePath+"/AccountLockoutCounterResetEnabled",schemaPath:"#/properties/AccountLockoutCounterResetEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.AccountLockoutDuration !== undefined){
let data6 = data.AccountLockoutDuration;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err15 = {instancePath:instancePath+"/AccountLockoutDuration",schemaPath:"#/properties/AccountLockoutDuration/type",keyword:"type",params:{type: schema0.properties.AccountLockoutDuration.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/AccountLockoutDuration",schemaPath:"#/properties/AccountLockoutDuration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(formats4.validate(data6))){
const err17 = {instancePath:instancePath+"/AccountLockoutDuration",schemaPath:"#/properties/AccountLockoutDuration/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.AccountLockoutThreshold !== undefined){
let data7 = data.AccountLockoutThreshold;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err18 = {instancePath:instancePath+"/AccountLockoutThreshold",schemaPath:"#/properties/AccountLockoutThreshold/type",keyword:"type",params:{type: schema0.properties.AccountLockoutThreshold.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/AccountLockoutThreshold",schemaPath:"#/properties/AccountLockoutThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(formats4.validate(data7))){
const err20 = {instancePath:instancePath+"/AccountLockoutThreshold",schemaPath:"#/properties/AccountLockoutThreshold/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.Accounts !== undefined){
if(!(validate1(data.Accounts, {instancePath:instancePath+"/Accounts",parentData:data,parentDataProperty:"Accounts",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.Actions !== undefined){
if(!(validate3(data.Actions, {instancePath:instancePath+"/Actions",parentData:data,parentDataProperty:"Actions",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ActiveDirectory !== undefined){
if(!(validate7(data.ActiveDirectory, {instancePath:instancePath+"/ActiveDirectory",parentData:data,parentDataProperty:"ActiveDirectory",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.AdditionalExternalAccountProviders !== undefined){
if(!(validate1(data.AdditionalExternalAccountProviders, {instancePath:instancePath+"/AdditionalExternalAccountProviders",parentData:data,parentDataProperty:"AdditionalExternalAccountProviders",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.AuthFailureLoggingThreshold !== undefined){
let data12 = data.AuthFailureLoggingThreshold;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err21 = {instancePath:instancePath+"/AuthFailureLoggingThreshold",schemaPath:"#/properties/AuthFailureLoggingThreshold/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err22 = {instancePath:instancePath+"/AuthFailureLoggingThreshold",schemaPath:"#/properties/AuthFailureLoggingThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(formats4.validate(data12))){
const err23 = {instancePath:instancePath+"/AuthFailureLoggingThreshold",schemaPath:"#/properties/AuthFailureLoggingThreshold/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.Description !== undefined){
let data13 = data.Description;
if((typeof data13 !== "string") && (data13 !== null)){
const err24 = {instancePath:instancePath+"/Description",schemaPath:"#/properties/Description/type",keyword:"type",params:{type: schema0.properties.Description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.EnforcePasswordHistoryCount !== undefined){
let data14 = data.EnforcePasswordHistoryCount;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err25 = {instancePath:instancePath+"/EnforcePasswordHistoryCount",schemaPath:"#/properties/EnforcePasswordHistoryCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err26 = {instancePath:instancePath+"/EnforcePasswordHistoryCount",schemaPath:"#/properties/EnforcePasswordHistoryCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(formats4.validate(data14))){
const err27 = {instancePath:instancePath+"/EnforcePasswordHistoryCount",schemaPath:"#/properties/EnforcePasswordHistoryCount/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.HTTPBasicAuth !== undefined){
let data15 = data.HTTPBasicAuth;
if((typeof data15 !== "string") && (data15 !== null)){
const err28 = {instancePath:instancePath+"/HTTPBasicAuth",schemaPath:"#/properties/HTTPBasicAuth/type",keyword:"type",params:{type: schema0.properties.HTTPBasicAuth.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data15 === "string"){
if(!(((data15 === "Enabled") || (data15 === "Unadvertised")) || (data15 === "Disabled"))){
const err29 = {instancePath:instancePath+"/HTTPBasicAuth",schemaPath:"#/properties/HTTPBasicAuth/enum",keyword:"enum",params:{allowedValues: schema0.properties.HTTPBasicAuth.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
const err30 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.LDAP !== undefined){
if(!(validate7(data.LDAP, {instancePath:instancePath+"/LDAP",parentData:data,parentDataProperty:"LDAP",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.LocalAccountAuth !== undefined){
let data18 = data.LocalAccountAuth;
if(typeof data18 === "string"){
if(!((((data18 === "Enabled") || (data18 === "Disabled")) || (data18 === "Fallback")) || (data18 === "LocalFirst"))){
const err31 = {instancePath:instancePath+"/LocalAccountAuth",schemaPath:"#/properties/LocalAccountAuth/enum",keyword:"enum",params:{allowedValues: schema0.properties.LocalAccountAuth.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/LocalAccountAuth",schemaPath:"#/properties/LocalAccountAuth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.MaxPasswordLength !== undefined){
let data19 = data.MaxPasswordLength;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err33 = {instancePath:instancePath+"/MaxPasswordLength",schemaPath:"#/properties/MaxPasswordLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err34 = {instancePath:instancePath+"/MaxPasswordLength",schemaPath:"#/properties/MaxPasswordLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(formats4.validate(data19))){
const err35 = {instancePath:instancePath+"/MaxPasswordLength",schemaPath:"#/properties/MaxPasswordLength/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.MinPasswordLength !== undefined){
let data20 = data.MinPasswordLength;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err36 = {instancePath:instancePath+"/MinPasswordLength",schemaPath:"#/properties/MinPasswordLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err37 = {instancePath:instancePath+"/MinPasswordLength",schemaPath:"#/properties/MinPasswordLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(formats4.validate(data20))){
const err38 = {instancePath:instancePath+"/MinPasswordLength",schemaPath:"#/properties/MinPasswordLength/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.MultiFactorAuth !== undefined){
if(!(validate34(data.MultiFactorAuth, {instancePath:instancePath+"/MultiFactorAuth",parentData:data,parentDataProperty:"MultiFactorAuth",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err39 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.OAuth2 !== undefined){
if(!(validate50(data.OAuth2, {instancePath:instancePath+"/OAuth2",parentData:data,parentDataProperty:"OAuth2",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.Oem !== undefined){
if(!(validate9(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.OutboundConnections !== undefined){
if(!(validate59(data.OutboundConnections, {instancePath:instancePath+"/OutboundConnections",parentData:data,parentDataProperty:"OutboundConnections",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.PasswordExpirationDays !== undefined){
let data26 = data.PasswordExpirationDays;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
const err40 = {instancePath:instancePath+"/PasswordExpirationDays",schemaPath:"#/properties/PasswordExpirationDays/type",keyword:"type",params:{type: schema0.properties.PasswordExpirationDays.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(!(formats4.validate(data26))){
const err41 = {instancePath:instancePath+"/PasswordExpirationDays",schemaPath:"#/properties/PasswordExpirationDays/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.PasswordGuidanceMessage !== undefined){
if(typeof data.PasswordGuidanceMessage !== "string"){
const err42 = {instancePath:instancePath+"/PasswordGuidanceMessage",schemaPath:"#/properties/PasswordGuidanceMessage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.PasswordGuidanceMessageId !== undefined){
let data28 = data.PasswordGuidanceMessageId;
if((typeof data28 !== "string") && (data28 !== null)){
const err43 = {instancePath:instancePath+"/PasswordGuidanceMessageId",schemaPath:"#/properties/PasswordGuidanceMessageId/type",keyword:"type",params:{type: schema0.properties.PasswordGuidanceMessageId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.PrivilegeMap !== undefined){
if(!(validate1(data.PrivilegeMap, {instancePath:instancePath+"/PrivilegeMap",parentData:data,parentDataProperty:"PrivilegeMap",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.RequireChangePasswordAction !== undefined){
let data30 = data.RequireChangePasswordAction;
if((typeof data30 !== "boolean") && (data30 !== null)){
const err44 = {instancePath:instancePath+"/RequireChangePasswordAction",schemaPath:"#/properties/RequireChangePasswordAction/type",keyword:"type",params:{type: schema0.properties.RequireChangePasswordAction.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.RestrictedOemPrivileges !== undefined){
let data31 = data.RestrictedOemPrivileges;
if(Array.isArray(data31)){
const len0 = data31.length;
for(let i0=0; i0<len0; i0++){
if(typeof data31[i0] !== "string"){
const err45 = {instancePath:instancePath+"/RestrictedOemPrivileges/" + i0,schemaPath:"#/properties/RestrictedOemPrivileges/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err46 = {instancePath:instancePath+"/RestrictedOemPrivileges",schemaPath:"#/properties/RestrictedOemPrivileges/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.RestrictedPrivileges !== undefined){
let data33 = data.RestrictedPrivileges;
if(Array.isArray(data33)){
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
let data34 = data33[i1];
if(typeof data34 === "string"){
if(!(((((((((((data34 === "Login") || (data34 === "ConfigureManager")) || (data34 === "ConfigureUsers")) || (data34 === "ConfigureSelf")) || (data34 === "ConfigureComponents")) || (data34 === "NoAuth")) || (data34 === "ConfigureCompositionInfrastructure")) || (data34 === "AdministrateSystems")) || (data34 === "OperateSystems")) || (data34 === "AdministrateStorage")) || (data34 === "OperateStorageBackup"))){
const err47 = {instancePath:instancePath+"/RestrictedPrivileges/" + i1,schemaPath:"#/properties/RestrictedPrivileges/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.RestrictedPrivileges.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/RestrictedPrivileges/" + i1,schemaPath:"#/properties/RestrictedPrivileges/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err49 = {instancePath:instancePath+"/RestrictedPrivileges",schemaPath:"#/properties/RestrictedPrivileges/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.Roles !== undefined){
if(!(validate1(data.Roles, {instancePath:instancePath+"/Roles",parentData:data,parentDataProperty:"Roles",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.ServiceEnabled !== undefined){
let data36 = data.ServiceEnabled;
if((typeof data36 !== "boolean") && (data36 !== null)){
const err50 = {instancePath:instancePath+"/ServiceEnabled",schemaPath:"#/properties/ServiceEnabled/type",keyword:"type",params:{type: schema0.properties.ServiceEnabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.Status !== undefined){
if(!(validate63(data.Status, {instancePath:instancePath+"/Status",parentData:data,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.SupportedAccountTypes !== undefined){
let data38 = data.SupportedAccountTypes;
if(Array.isArray(data38)){
const len2 = data38.length;
for(let i2=0; i2<len2; i2++){
let data39 = data38[i2];
if(typeof data39 === "string"){
if(!((((((((((data39 === "Redfish") || (data39 === "SNMP")) || (data39 === "OEM")) || (data39 === "HostConsole")) || (data39 === "ManagerConsole")) || (data39 === "IPMI")) || (data39 === "KVMIP")) || (data39 === "VirtualMedia")) || (data39 === "WebUI")) || (data39 === "ControlPanel"))){
const err51 = {instancePath:instancePath+"/SupportedAccountTypes/" + i2,schemaPath:"#/properties/SupportedAccountTypes/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.SupportedAccountTypes.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/SupportedAccountTypes/" + i2,schemaPath:"#/properties/SupportedAccountTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err53 = {instancePath:instancePath+"/SupportedAccountTypes",schemaPath:"#/properties/SupportedAccountTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.SupportedOEMAccountTypes !== undefined){
let data40 = data.SupportedOEMAccountTypes;
if(Array.isArray(data40)){
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
if(typeof data40[i3] !== "string"){
const err54 = {instancePath:instancePath+"/SupportedOEMAccountTypes/" + i3,schemaPath:"#/properties/SupportedOEMAccountTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err55 = {instancePath:instancePath+"/SupportedOEMAccountTypes",schemaPath:"#/properties/SupportedOEMAccountTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.TACACSplus !== undefined){
if(!(validate50(data.TACACSplus, {instancePath:instancePath+"/TACACSplus",parentData:data,parentDataProperty:"TACACSplus",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data43 = data[key2];
if(Array.isArray(data43)){
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
if(typeof data43[i4] !== "string"){
const err56 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
