// @ts-nocheck: ajv wrote this module; its types are those of the export.
// Generated from the DMTF bundle by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const validate: ValidateFunction = validate0;

const schema0 = {"additionalProperties":false,"required":["@odata.id","@odata.type","Id","Name"],"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"@odata.context":{"format":"uri-reference","type":"string"},"@odata.etag":{"type":"string"},"@odata.id":{"format":"uri-reference","type":"string"},"@odata.type":{"type":"string"},"AbsoluteSessionTimeout":{"format":"int64","maximum":86400,"minimum":30,"type":"integer"},"AbsoluteSessionTimeoutEnabled":{"type":"boolean"},"Actions":{"$ref":"#/definitions/SessionService_Actions"},"Description":{"type":["string","null"]},"Id":{"type":"string"},"Name":{"type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"ServiceEnabled":{"type":["boolean","null"]},"SessionTimeout":{"format":"int64","maximum":86400,"minimum":30,"type":"integer"},"Sessions":{"$ref":"#/definitions/odata-v4_idRef"},"Status":{"$ref":"#/definitions/Resource_Status"}},"definitions":{"ActionInfo_Parameters.orNull":{"additionalProperties":false,"required":["Name"],"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AllowableNumbers":{"type":"array","items":{"type":["string","null"]}},"AllowablePattern":{"type":["string","null"]},"AllowableValueDescriptions":{"type":"array","items":{"type":["string","null"]}},"AllowableValues":{"type":"array","items":{"type":["string","null"]}},"ArraySizeMaximum":{"format":"int64","type":["integer","null"]},"ArraySizeMinimum":{"format":"int64","type":["integer","null"]},"DataType":{"enum":["Boolean","Number","NumberArray","String","StringArray","Object","ObjectArray"],"type":["string","null"]},"DefaultValue":{"type":["string","null"]},"MaximumValue":{"type":["number","null"]},"MinimumValue":{"type":["number","null"]},"Name":{"type":"string"},"NoDefaultValue":{"type":["boolean","null"]},"ObjectDataType":{"type":["string","null"]},"Required":{"type":"boolean"}}},"ResolutionStep":{"additionalProperties":false,"required":["ResolutionType"],"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ActionParameters":{"type":"array","items":{"$ref":"#/definitions/ActionInfo_Parameters.orNull"}},"ActionURI":{"format":"uri-reference","type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"Priority":{"format":"int64","minimum":0,"type":["integer","null"]},"ResolutionType":{"enum":["ContactVendor","ReplaceComponent","FirmwareUpdate","Reset","PowerCycle","ResetToDefaults","CollectDiagnosticData","OEM"],"type":["string","null"]},"RetryCount":{"format":"int64","minimum":0,"type":["integer","null"]},"RetryIntervalSeconds":{"format":"int64","minimum":0,"type":["integer","null"]},"TargetComponentURI":{"format":"uri-reference","type":["string","null"]}}},"Resource_Condition.orNull":{"additionalProperties":false,"required":["MessageId"],"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ConditionType":{"enum":["Alert","Informational","Subsystem"],"type":["string","null"]},"LogEntry":{"$ref":"#/definitions/odata-v4_idRef"},"Message":{"type":"string"},"MessageArgs":{"type":"array","items":{"type":"string"}},"MessageId":{"type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"OriginOfCondition":{"$ref":"#/definitions/odata-v4_idRef"},"Resolution":{"type":"string"},"ResolutionSteps":{"type":"array","items":{"$ref":"#/definitions/ResolutionStep"}},"Severity":{"enum":["OK","Warning","Critical"],"type":"string"},"Timestamp":{"format":"date-time","type":"string"},"UserAuthenticationSource":{"type":["string","null"]},"Username":{"type":["string","null"]}}},"Resource_Oem":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}},"^[A-Za-z0-9_]+$":{"$ref":"#/definitions/Resource_OemObject"}},"properties":{}},"Resource_OemObject":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{}},"Resource_Status":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Conditions":{"type":"array","items":{"$ref":"#/definitions/Resource_Condition.orNull"}},"Health":{"enum":["OK","Warning","Critical"],"type":["string","null"]},"HealthRollup":{"enum":["OK","Warning","Critical"],"type":["string","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"},"State":{"enum":["Enabled","Disabled","StandbyOffline","StandbySpare","InTest","Starting","Absent","UnavailableOffline","Deferring","Quiesced","Updating","Qualified","Degraded"],"type":["string","null"]}}},"SessionService_Actions":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Oem":{"$ref":"#/definitions/SessionService_OemActions"}}},"SessionService_OemActions":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{}},"odata-v4_idRef":{"additionalProperties":false,"type":"object","required":["@odata.id"],"properties":{"@odata.id":{"format":"uri-reference","type":"string"}}}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$", "u");
const pattern1 = new RegExp("@Redfish\\.AllowableValues$", "u");
const formats0 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const formats4 = require("ajv-formats/dist/formats.js").fullFormats.int64;

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

const pattern10 = new RegExp("^[A-Za-z0-9_]+$", "u");

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate6.errors = vErrors;
return errors === 0;
}


function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(pattern10.test(key2)){
if(!(validate6(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
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
validate5.errors = vErrors;
return errors === 0;
}


function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate9.errors = vErrors;
return errors === 0;
}

const schema6 = {"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Conditions":{"type":"array","items":{"$ref":"#/definitions/Resource_Condition.orNull"}},"Health":{"enum":["OK","Warning","Critical"],"type":["string","null"]},"HealthRollup":{"enum":["OK","Warning","Critical"],"type":["string","null"]},"Oem":{"$ref":"#/definitions/Resource_Oem"},"State":{"enum":["Enabled","Disabled","StandbyOffline","StandbySpare","InTest","Starting","Absent","UnavailableOffline","Deferring","Quiesced","Updating","Qualified","Degraded"],"type":["string","null"]}}};
const schema7 = {"additionalProperties":false,"required":["MessageId"],"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ConditionType":{"enum":["Alert","Informational","Subsystem"],"type":["string","null"]},"LogEntry":{"$ref":"#/definitions/odata-v4_idRef"},"Message":{"type":"string"},"MessageArgs":{"type":"array","items":{"type":"string"}},"MessageId":{"type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"OriginOfCondition":{"$ref":"#/definitions/odata-v4_idRef"},"Resolution":{"type":"string"},"ResolutionSteps":{"type":"array","items":{"$ref":"#/definitions/ResolutionStep"}},"Severity":{"enum":["OK","Warning","Critical"],"type":"string"},"Timestamp":{"format":"date-time","type":"string"},"UserAuthenticationSource":{"type":["string","null"]},"Username":{"type":["string","null"]}}};
const schema8 = {"additionalProperties":false,"required":["ResolutionType"],"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"ActionParameters":{"type":"array","items":{"$ref":"#/definitions/ActionInfo_Parameters.orNull"}},"ActionURI":{"format":"uri-reference","type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"Priority":{"format":"int64","minimum":0,"type":["integer","null"]},"ResolutionType":{"enum":["ContactVendor","ReplaceComponent","FirmwareUpdate","Reset","PowerCycle","ResetToDefaults","CollectDiagnosticData","OEM"],"type":["string","null"]},"RetryCount":{"format":"int64","minimum":0,"type":["integer","null"]},"RetryIntervalSeconds":{"format":"int64","minimum":0,"type":["integer","null"]},"TargetComponentURI":{"format":"uri-reference","type":["string","null"]}}};
const schema9 = {"additionalProperties":false,"required":["Name"],"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AllowableNumbers":{"type":"array","items":{"type":["string","null"]}},"AllowablePattern":{"type":["string","null"]},"AllowableValueDescriptions":{"type":"array","items":{"type":["string","null"]}},"AllowableValues":{"type":"array","items":{"type":["string","null"]}},"ArraySizeMaximum":{"format":"int64","type":["integer","null"]},"ArraySizeMinimum":{"format":"int64","type":["integer","null"]},"DataType":{"enum":["Boolean","Number","NumberArray","String","StringArray","Object","ObjectArray"],"type":["string","null"]},"DefaultValue":{"type":["string","null"]},"MaximumValue":{"type":["number","null"]},"MinimumValue":{"type":["number","null"]},"Name":{"type":"string"},"NoDefaultValue":{"type":["boolean","null"]},"ObjectDataType":{"type":["string","null"]},"Required":{"type":"boolean"}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((func0.call(schema9.properties, key0)) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
const err3 = {instancePath:instancePath+"/AllowableNumbers/" + i0,schemaPath:"#/properties/AllowableNumbers/items/type",keyword:"type",params:{type: schema9.properties.AllowableNumbers.items.type},message:"must be string,null"};
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
const err5 = {instancePath:instancePath+"/AllowablePattern",schemaPath:"#/properties/AllowablePattern/type",keyword:"type",params:{type: schema9.properties.AllowablePattern.type},message:"must be string,null"};
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
const err6 = {instancePath:instancePath+"/AllowableValueDescriptions/" + i1,schemaPath:"#/properties/AllowableValueDescriptions/items/type",keyword:"type",params:{type: schema9.properties.AllowableValueDescriptions.items.type},message:"must be string,null"};
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
const err8 = {instancePath:instancePath+"/AllowableValues/" + i2,schemaPath:"#/properties/AllowableValues/items/type",keyword:"type",params:{type: schema9.properties.AllowableValues.items.type},message:"must be string,null"};
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
const err10 = {instancePath:instancePath+"/ArraySizeMaximum",schemaPath:"#/properties/ArraySizeMaximum/type",keyword:"type",params:{type: schema9.properties.ArraySizeMaximum.type},message:"must be integer,null"};
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
const err12 = {instancePath:instancePath+"/ArraySizeMinimum",schemaPath:"#/properties/ArraySizeMinimum/type",keyword:"type",params:{type: schema9.properties.ArraySizeMinimum.type},message:"must be integer,null"};
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
const err14 = {instancePath:instancePath+"/DataType",schemaPath:"#/properties/DataType/type",keyword:"type",params:{type: schema9.properties.DataType.type},message:"must be string,null"};
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
const err15 = {instancePath:instancePath+"/DataType",schemaPath:"#/properties/DataType/enum",keyword:"enum",params:{allowedValues: schema9.properties.DataType.enum},message:"must be equal to one of the allowed values"};
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
const err16 = {instancePath:instancePath+"/DefaultValue",schemaPath:"#/properties/DefaultValue/type",keyword:"type",params:{type: schema9.properties.DefaultValue.type},message:"must be string,null"};
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
const err17 = {instancePath:instancePath+"/MaximumValue",schemaPath:"#/properties/MaximumValue/type",keyword:"type",params:{type: schema9.properties.MaximumValue.type},message:"must be number,null"};
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
const err18 = {instancePath:instancePath+"/MinimumValue",schemaPath:"#/properties/MinimumValue/type",keyword:"type",params:{type: schema9.properties.MinimumValue.type},message:"must be number,null"};
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
const err20 = {instancePath:instancePath+"/NoDefaultValue",schemaPath:"#/properties/NoDefaultValue/type",keyword:"type",params:{type: schema9.properties.NoDefaultValue.type},message:"must be boolean,null"};
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
const err21 = {instancePath:instancePath+"/ObjectDataType",schemaPath:"#/properties/ObjectDataType/type",keyword:"type",params:{type: schema9.properties.ObjectDataType.type},message:"must be string,null"};
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
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate17(data0[i0], {instancePath:instancePath+"/ActionParameters/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
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
if(!(validate5(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.Priority !== undefined){
let data4 = data.Priority;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/Priority",schemaPath:"#/properties/Priority/type",keyword:"type",params:{type: schema8.properties.Priority.type},message:"must be integer,null"};
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
const err8 = {instancePath:instancePath+"/ResolutionType",schemaPath:"#/properties/ResolutionType/type",keyword:"type",params:{type: schema8.properties.ResolutionType.type},message:"must be string,null"};
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
const err9 = {instancePath:instancePath+"/ResolutionType",schemaPath:"#/properties/ResolutionType/enum",keyword:"enum",params:{allowedValues: schema8.properties.ResolutionType.enum},message:"must be equal to one of the allowed values"};
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
const err10 = {instancePath:instancePath+"/RetryCount",schemaPath:"#/properties/RetryCount/type",keyword:"type",params:{type: schema8.properties.RetryCount.type},message:"must be integer,null"};
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
const err13 = {instancePath:instancePath+"/RetryIntervalSeconds",schemaPath:"#/properties/RetryIntervalSeconds/type",keyword:"type",params:{type: schema8.properties.RetryIntervalSeconds.type},message:"must be integer,null"};
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
const err16 = {instancePath:instancePath+"/TargetComponentURI",schemaPath:"#/properties/TargetComponentURI/type",keyword:"type",params:{type: schema8.properties.TargetComponentURI.type},message:"must be string,null"};
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
validate16.errors = vErrors;
return errors === 0;
}

const formats24 = require("ajv-formats/dist/formats.js").fullFormats["date-time"];

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema7.type},message:"must be object,null"};
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
if(!(((func0.call(schema7.properties, key0)) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
const err3 = {instancePath:instancePath+"/ConditionType",schemaPath:"#/properties/ConditionType/type",keyword:"type",params:{type: schema7.properties.ConditionType.type},message:"must be string,null"};
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
const err4 = {instancePath:instancePath+"/ConditionType",schemaPath:"#/properties/ConditionType/enum",keyword:"enum",params:{allowedValues: schema7.properties.ConditionType.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate9(data.LogEntry, {instancePath:instancePath+"/LogEntry",parentData:data,parentDataProperty:"LogEntry",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
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
if(!(validate5(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.OriginOfCondition !== undefined){
if(!(validate9(data.OriginOfCondition, {instancePath:instancePath+"/OriginOfCondition",parentData:data,parentDataProperty:"OriginOfCondition",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
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
if(!(validate16(data9[i1], {instancePath:instancePath+"/ResolutionSteps/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
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
const err11 = {instancePath:instancePath+"/Severity",schemaPath:"#/properties/Severity/enum",keyword:"enum",params:{allowedValues: schema7.properties.Severity.enum},message:"must be equal to one of the allowed values"};
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
if(!(formats24.validate(data12))){
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
const err15 = {instancePath:instancePath+"/UserAuthenticationSource",schemaPath:"#/properties/UserAuthenticationSource/type",keyword:"type",params:{type: schema7.properties.UserAuthenticationSource.type},message:"must be string,null"};
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
const err16 = {instancePath:instancePath+"/Username",schemaPath:"#/properties/Username/type",keyword:"type",params:{type: schema7.properties.Username.type},message:"must be string,null"};
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
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate12(data0[i0], {instancePath:instancePath+"/Conditions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
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
const err2 = {instancePath:instancePath+"/Health",schemaPath:"#/properties/Health/type",keyword:"type",params:{type: schema6.properties.Health.type},message:"must be string,null"};
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
const err3 = {instancePath:instancePath+"/Health",schemaPath:"#/properties/Health/enum",keyword:"enum",params:{allowedValues: schema6.properties.Health.enum},message:"must be equal to one of the allowed values"};
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
const err4 = {instancePath:instancePath+"/HealthRollup",schemaPath:"#/properties/HealthRollup/type",keyword:"type",params:{type: schema6.properties.HealthRollup.type},message:"must be string,null"};
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
const err5 = {instancePath:instancePath+"/HealthRollup",schemaPath:"#/properties/HealthRollup/enum",keyword:"enum",params:{allowedValues: schema6.properties.HealthRollup.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate5(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.State !== undefined){
let data5 = data.State;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/State",schemaPath:"#/properties/State/type",keyword:"type",params:{type: schema6.properties.State.type},message:"must be string,null"};
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
const err7 = {instancePath:instancePath+"/State",schemaPath:"#/properties/State/enum",keyword:"enum",params:{allowedValues: schema6.properties.State.enum},message:"must be equal to one of the allowed values"};
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
validate11.errors = vErrors;
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
if(data.AbsoluteSessionTimeout !== undefined){
let data4 = data.AbsoluteSessionTimeout;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/AbsoluteSessionTimeout",schemaPath:"#/properties/AbsoluteSessionTimeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 86400 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/AbsoluteSessionTimeout",schemaPath:"#/properties/AbsoluteSessionTimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 30 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/AbsoluteSessionTimeout",schemaPath:"#/properties/AbsoluteSessionTimeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30},message:"must be >= 30"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(formats4.validate(data4))){
const err14 = {instancePath:instancePath+"/AbsoluteSessionTimeout",schemaPath:"#/properties/AbsoluteSessionTimeout/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.AbsoluteSessionTimeoutEnabled !== undefined){
if(typeof data.AbsoluteSessionTimeoutEnabled !== "boolean"){
const err15 = {instancePath:instancePath+"/AbsoluteSessionTimeoutEnabled",schemaPath:"#/properties/AbsoluteSessionTimeoutEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
if(data.Description !== undefined){
let data7 = data.Description;
if((typeof data7 !== "string") && (data7 !== null)){
const err16 = {instancePath:instancePath+"/Description",schemaPath:"#/properties/Description/type",keyword:"type",params:{type: schema0.properties.Description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
const err17 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err18 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.Oem !== undefined){
if(!(validate5(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.ServiceEnabled !== undefined){
let data11 = data.ServiceEnabled;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err19 = {instancePath:instancePath+"/ServiceEnabled",schemaPath:"#/properties/ServiceEnabled/type",keyword:"type",params:{type: schema0.properties.ServiceEnabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.SessionTimeout !== undefined){
let data12 = data.SessionTimeout;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err20 = {instancePath:instancePath+"/SessionTimeout",schemaPath:"#/properties/SessionTimeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 86400 || isNaN(data12)){
const err21 = {instancePath:instancePath+"/SessionTimeout",schemaPath:"#/properties/SessionTimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data12 < 30 || isNaN(data12)){
const err22 = {instancePath:instancePath+"/SessionTimeout",schemaPath:"#/properties/SessionTimeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30},message:"must be >= 30"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(formats4.validate(data12))){
const err23 = {instancePath:instancePath+"/SessionTimeout",schemaPath:"#/properties/SessionTimeout/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data.Sessions !== undefined){
if(!(validate9(data.Sessions, {instancePath:instancePath+"/Sessions",parentData:data,parentDataProperty:"Sessions",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.Status !== undefined){
if(!(validate11(data.Status, {instancePath:instancePath+"/Status",parentData:data,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data15 = data[key2];
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(typeof data15[i0] !== "string"){
const err24 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err25 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
