// @ts-nocheck: ajv wrote this module; its types are those of the export.
// Generated from the DMTF bundle by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const validate: ValidateFunction = validate0;

const schema0 = {"additionalProperties":false,"required":["@odata.id","@odata.type","Id","Name","AccountTypes"],"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"@odata.context":{"format":"uri-reference","type":"string"},"@odata.etag":{"type":"string"},"@odata.id":{"format":"uri-reference","type":"string"},"@odata.type":{"type":"string"},"AccountExpiration":{"format":"date-time","type":["string","null"]},"AccountTypes":{"type":"array","items":{"enum":["Redfish","SNMP","OEM","HostConsole","ManagerConsole","IPMI","KVMIP","VirtualMedia","WebUI","ControlPanel"],"type":["string","null"]}},"Actions":{"$ref":"#/definitions/ManagerAccount_Actions"},"Certificates":{"$ref":"#/definitions/odata-v4_idRef"},"Description":{"type":["string","null"]},"EmailAddress":{"type":["string","null"]},"Enabled":{"type":"boolean"},"HostBootstrapAccount":{"type":"boolean"},"Id":{"type":"string"},"Keys":{"$ref":"#/definitions/odata-v4_idRef"},"Links":{"$ref":"#/definitions/ManagerAccount_Links"},"Locked":{"type":"boolean"},"MFABypass":{"$ref":"#/definitions/AccountService_MFABypass.orNull"},"Name":{"type":"string"},"OEMAccountTypes":{"type":"array","items":{"type":["string","null"]}},"Oem":{"$ref":"#/definitions/Resource_Oem"},"OneTimePasscodeDeliveryAddress":{"type":["string","null"]},"Password":{"type":["string","null"]},"PasswordChangeRequired":{"type":["boolean","null"]},"PasswordExpiration":{"format":"date-time","type":["string","null"]},"PhoneNumber":{"type":["string","null"]},"RoleId":{"type":"string"},"SNMP":{"$ref":"#/definitions/ManagerAccount_SNMPUserInfo.orNull"},"SecretKeySet":{"type":"boolean"},"StrictAccountTypes":{"type":["boolean","null"]},"UserName":{"type":"string"}},"definitions":{"AccountService_MFABypass.orNull":{"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"BypassTypes":{"type":"array","items":{"enum":["All","SecurID","GoogleAuthenticator","MicrosoftAuthenticator","ClientCertificate","OneTimePasscode","TimeBasedOneTimePassword","OEM"],"type":["string","null"]}}}},"ManagerAccount_Actions":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Oem":{"$ref":"#/definitions/ManagerAccount_OemActions"}}},"ManagerAccount_Links":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Oem":{"$ref":"#/definitions/Resource_Oem"},"Role":{"$ref":"#/definitions/odata-v4_idRef"}}},"ManagerAccount_OemActions":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{}},"ManagerAccount_SNMPUserInfo.orNull":{"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AuthenticationKey":{"pattern":"(^[ -~]+$)|(^Passphrase:[ -~]+$)|(^Hex:[0-9A-Fa-f]{24,96})|(^\\*+$)","type":["string","null"]},"AuthenticationKeySet":{"type":"boolean"},"AuthenticationProtocol":{"enum":["None","HMAC_MD5","HMAC_SHA96","HMAC128_SHA224","HMAC192_SHA256","HMAC256_SHA384","HMAC384_SHA512"],"type":["string","null"]},"EncryptionKey":{"pattern":"(^[ -~]+$)|(^Passphrase:[ -~]+$)|(^Hex:[0-9A-Fa-f]{16,64}$)|(^\\*+$)","type":["string","null"]},"EncryptionKeySet":{"type":"boolean"},"EncryptionProtocol":{"enum":["None","CBC_DES","CFB128_AES128","CFB128_AES192","CFB128_AES256"],"type":["string","null"]}}},"Resource_Oem":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}},"^[A-Za-z0-9_]+$":{"$ref":"#/definitions/Resource_OemObject"}},"properties":{}},"Resource_OemObject":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{}},"odata-v4_idRef":{"additionalProperties":false,"type":"object","required":["@odata.id"],"properties":{"@odata.id":{"format":"uri-reference","type":"string"}}}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$", "u");
const pattern1 = new RegExp("@Redfish\\.AllowableValues$", "u");
const formats0 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const formats4 = require("ajv-formats/dist/formats.js").fullFormats["date-time"];

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

const pattern12 = new RegExp("^[A-Za-z0-9_]+$", "u");

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
if(pattern12.test(key2)){
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
if(!((((key0 === "Oem") || (key0 === "Role")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.Role !== undefined){
if(!(validate5(data.Role, {instancePath:instancePath+"/Role",parentData:data,parentDataProperty:"Role",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
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
validate8.errors = vErrors;
return errors === 0;
}

const schema7 = {"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"BypassTypes":{"type":"array","items":{"enum":["All","SecurID","GoogleAuthenticator","MicrosoftAuthenticator","ClientCertificate","OneTimePasscode","TimeBasedOneTimePassword","OEM"],"type":["string","null"]}}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err2 = {instancePath:instancePath+"/BypassTypes/" + i0,schemaPath:"#/properties/BypassTypes/items/type",keyword:"type",params:{type: schema7.properties.BypassTypes.items.type},message:"must be string,null"};
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
const err3 = {instancePath:instancePath+"/BypassTypes/" + i0,schemaPath:"#/properties/BypassTypes/items/enum",keyword:"enum",params:{allowedValues: schema7.properties.BypassTypes.items.enum},message:"must be equal to one of the allowed values"};
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
validate15.errors = vErrors;
return errors === 0;
}

const schema8 = {"additionalProperties":false,"type":["object","null"],"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"AuthenticationKey":{"pattern":"(^[ -~]+$)|(^Passphrase:[ -~]+$)|(^Hex:[0-9A-Fa-f]{24,96})|(^\\*+$)","type":["string","null"]},"AuthenticationKeySet":{"type":"boolean"},"AuthenticationProtocol":{"enum":["None","HMAC_MD5","HMAC_SHA96","HMAC128_SHA224","HMAC192_SHA256","HMAC256_SHA384","HMAC384_SHA512"],"type":["string","null"]},"EncryptionKey":{"pattern":"(^[ -~]+$)|(^Passphrase:[ -~]+$)|(^Hex:[0-9A-Fa-f]{16,64}$)|(^\\*+$)","type":["string","null"]},"EncryptionKeySet":{"type":"boolean"},"EncryptionProtocol":{"enum":["None","CBC_DES","CFB128_AES128","CFB128_AES192","CFB128_AES256"],"type":["string","null"]}}};
const pattern23 = new RegExp("(^[ -~]+$)|(^Passphrase:[ -~]+$)|(^Hex:[0-9A-Fa-f]{24,96})|(^\\*+$)", "u");
const pattern24 = new RegExp("(^[ -~]+$)|(^Passphrase:[ -~]+$)|(^Hex:[0-9A-Fa-f]{16,64}$)|(^\\*+$)", "u");

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type},message:"must be object,null"};
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
if(!((((((((key0 === "AuthenticationKey") || (key0 === "AuthenticationKeySet")) || (key0 === "AuthenticationProtocol")) || (key0 === "EncryptionKey")) || (key0 === "EncryptionKeySet")) || (key0 === "EncryptionProtocol")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(data.AuthenticationKey !== undefined){
let data0 = data.AuthenticationKey;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/AuthenticationKey",schemaPath:"#/properties/AuthenticationKey/type",keyword:"type",params:{type: schema8.properties.AuthenticationKey.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
const err3 = {instancePath:instancePath+"/AuthenticationKey",schemaPath:"#/properties/AuthenticationKey/pattern",keyword:"pattern",params:{pattern: "(^[ -~]+$)|(^Passphrase:[ -~]+$)|(^Hex:[0-9A-Fa-f]{24,96})|(^\\*+$)"},message:"must match pattern \""+"(^[ -~]+$)|(^Passphrase:[ -~]+$)|(^Hex:[0-9A-Fa-f]{24,96})|(^\\*+$)"+"\""};
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
if(data.AuthenticationKeySet !== undefined){
if(typeof data.AuthenticationKeySet !== "boolean"){
const err4 = {instancePath:instancePath+"/AuthenticationKeySet",schemaPath:"#/properties/AuthenticationKeySet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.AuthenticationProtocol !== undefined){
let data2 = data.AuthenticationProtocol;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/AuthenticationProtocol",schemaPath:"#/properties/AuthenticationProtocol/type",keyword:"type",params:{type: schema8.properties.AuthenticationProtocol.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!(((((((data2 === "None") || (data2 === "HMAC_MD5")) || (data2 === "HMAC_SHA96")) || (data2 === "HMAC128_SHA224")) || (data2 === "HMAC192_SHA256")) || (data2 === "HMAC256_SHA384")) || (data2 === "HMAC384_SHA512"))){
const err6 = {instancePath:instancePath+"/AuthenticationProtocol",schemaPath:"#/properties/AuthenticationProtocol/enum",keyword:"enum",params:{allowedValues: schema8.properties.AuthenticationProtocol.enum},message:"must be equal to one of the allowed values"};
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
if(data.EncryptionKey !== undefined){
let data3 = data.EncryptionKey;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/EncryptionKey",schemaPath:"#/properties/EncryptionKey/type",keyword:"type",params:{type: schema8.properties.EncryptionKey.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern24.test(data3)){
const err8 = {instancePath:instancePath+"/EncryptionKey",schemaPath:"#/properties/EncryptionKey/pattern",keyword:"pattern",params:{pattern: "(^[ -~]+$)|(^Passphrase:[ -~]+$)|(^Hex:[0-9A-Fa-f]{16,64}$)|(^\\*+$)"},message:"must match pattern \""+"(^[ -~]+$)|(^Passphrase:[ -~]+$)|(^Hex:[0-9A-Fa-f]{16,64}$)|(^\\*+$)"+"\""};
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
if(data.EncryptionKeySet !== undefined){
if(typeof data.EncryptionKeySet !== "boolean"){
const err9 = {instancePath:instancePath+"/EncryptionKeySet",schemaPath:"#/properties/EncryptionKeySet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.EncryptionProtocol !== undefined){
let data5 = data.EncryptionProtocol;
if((typeof data5 !== "string") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/EncryptionProtocol",schemaPath:"#/properties/EncryptionProtocol/type",keyword:"type",params:{type: schema8.properties.EncryptionProtocol.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data5 === "string"){
if(!(((((data5 === "None") || (data5 === "CBC_DES")) || (data5 === "CFB128_AES128")) || (data5 === "CFB128_AES192")) || (data5 === "CFB128_AES256"))){
const err11 = {instancePath:instancePath+"/EncryptionProtocol",schemaPath:"#/properties/EncryptionProtocol/enum",keyword:"enum",params:{allowedValues: schema8.properties.EncryptionProtocol.enum},message:"must be equal to one of the allowed values"};
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
for(const key2 in data){
if(pattern1.test(key2)){
let data6 = data[key2];
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err12 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err13 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
validate18.errors = vErrors;
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
if(data.AccountTypes === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "AccountTypes"},message:"must have required property '"+"AccountTypes"+"'"};
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
if(data.AccountExpiration !== undefined){
let data4 = data.AccountExpiration;
if((typeof data4 !== "string") && (data4 !== null)){
const err12 = {instancePath:instancePath+"/AccountExpiration",schemaPath:"#/properties/AccountExpiration/type",keyword:"type",params:{type: schema0.properties.AccountExpiration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 === "string"){
if(!(formats4.validate(data4))){
const err13 = {instancePath:instancePath+"/AccountExpiration",schemaPath:"#/properties/AccountExpiration/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.AccountTypes !== undefined){
let data5 = data.AccountTypes;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if((typeof data6 !== "string") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/AccountTypes/" + i0,schemaPath:"#/properties/AccountTypes/items/type",keyword:"type",params:{type: schema0.properties.AccountTypes.items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 === "string"){
if(!((((((((((data6 === "Redfish") || (data6 === "SNMP")) || (data6 === "OEM")) || (data6 === "HostConsole")) || (data6 === "ManagerConsole")) || (data6 === "IPMI")) || (data6 === "KVMIP")) || (data6 === "VirtualMedia")) || (data6 === "WebUI")) || (data6 === "ControlPanel"))){
const err15 = {instancePath:instancePath+"/AccountTypes/" + i0,schemaPath:"#/properties/AccountTypes/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.AccountTypes.items.enum},message:"must be equal to one of the allowed values"};
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
}
else {
const err16 = {instancePath:instancePath+"/AccountTypes",schemaPath:"#/properties/AccountTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
if(data.Certificates !== undefined){
if(!(validate5(data.Certificates, {instancePath:instancePath+"/Certificates",parentData:data,parentDataProperty:"Certificates",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.Description !== undefined){
let data9 = data.Description;
if((typeof data9 !== "string") && (data9 !== null)){
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
if(data.EmailAddress !== undefined){
let data10 = data.EmailAddress;
if((typeof data10 !== "string") && (data10 !== null)){
const err18 = {instancePath:instancePath+"/EmailAddress",schemaPath:"#/properties/EmailAddress/type",keyword:"type",params:{type: schema0.properties.EmailAddress.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.Enabled !== undefined){
if(typeof data.Enabled !== "boolean"){
const err19 = {instancePath:instancePath+"/Enabled",schemaPath:"#/properties/Enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.HostBootstrapAccount !== undefined){
if(typeof data.HostBootstrapAccount !== "boolean"){
const err20 = {instancePath:instancePath+"/HostBootstrapAccount",schemaPath:"#/properties/HostBootstrapAccount/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
const err21 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.Keys !== undefined){
if(!(validate5(data.Keys, {instancePath:instancePath+"/Keys",parentData:data,parentDataProperty:"Keys",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.Links !== undefined){
if(!(validate8(data.Links, {instancePath:instancePath+"/Links",parentData:data,parentDataProperty:"Links",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.Locked !== undefined){
if(typeof data.Locked !== "boolean"){
const err22 = {instancePath:instancePath+"/Locked",schemaPath:"#/properties/Locked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.MFABypass !== undefined){
if(!(validate15(data.MFABypass, {instancePath:instancePath+"/MFABypass",parentData:data,parentDataProperty:"MFABypass",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err23 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.OEMAccountTypes !== undefined){
let data19 = data.OEMAccountTypes;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if((typeof data20 !== "string") && (data20 !== null)){
const err24 = {instancePath:instancePath+"/OEMAccountTypes/" + i1,schemaPath:"#/properties/OEMAccountTypes/items/type",keyword:"type",params:{type: schema0.properties.OEMAccountTypes.items.type},message:"must be string,null"};
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
const err25 = {instancePath:instancePath+"/OEMAccountTypes",schemaPath:"#/properties/OEMAccountTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
if(data.OneTimePasscodeDeliveryAddress !== undefined){
let data22 = data.OneTimePasscodeDeliveryAddress;
if((typeof data22 !== "string") && (data22 !== null)){
const err26 = {instancePath:instancePath+"/OneTimePasscodeDeliveryAddress",schemaPath:"#/properties/OneTimePasscodeDeliveryAddress/type",keyword:"type",params:{type: schema0.properties.OneTimePasscodeDeliveryAddress.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.Password !== undefined){
let data23 = data.Password;
if((typeof data23 !== "string") && (data23 !== null)){
const err27 = {instancePath:instancePath+"/Password",schemaPath:"#/properties/Password/type",keyword:"type",params:{type: schema0.properties.Password.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.PasswordChangeRequired !== undefined){
let data24 = data.PasswordChangeRequired;
if((typeof data24 !== "boolean") && (data24 !== null)){
const err28 = {instancePath:instancePath+"/PasswordChangeRequired",schemaPath:"#/properties/PasswordChangeRequired/type",keyword:"type",params:{type: schema0.properties.PasswordChangeRequired.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.PasswordExpiration !== undefined){
let data25 = data.PasswordExpiration;
if((typeof data25 !== "string") && (data25 !== null)){
const err29 = {instancePath:instancePath+"/PasswordExpiration",schemaPath:"#/properties/PasswordExpiration/type",keyword:"type",params:{type: schema0.properties.PasswordExpiration.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data25 === "string"){
if(!(formats4.validate(data25))){
const err30 = {instancePath:instancePath+"/PasswordExpiration",schemaPath:"#/properties/PasswordExpiration/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.PhoneNumber !== undefined){
let data26 = data.PhoneNumber;
if((typeof data26 !== "string") && (data26 !== null)){
const err31 = {instancePath:instancePath+"/PhoneNumber",schemaPath:"#/properties/PhoneNumber/type",keyword:"type",params:{type: schema0.properties.PhoneNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.RoleId !== undefined){
if(typeof data.RoleId !== "string"){
const err32 = {instancePath:instancePath+"/RoleId",schemaPath:"#/properties/RoleId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.SNMP !== undefined){
if(!(validate18(data.SNMP, {instancePath:instancePath+"/SNMP",parentData:data,parentDataProperty:"SNMP",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.SecretKeySet !== undefined){
if(typeof data.SecretKeySet !== "boolean"){
const err33 = {instancePath:instancePath+"/SecretKeySet",schemaPath:"#/properties/SecretKeySet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.StrictAccountTypes !== undefined){
let data30 = data.StrictAccountTypes;
if((typeof data30 !== "boolean") && (data30 !== null)){
const err34 = {instancePath:instancePath+"/StrictAccountTypes",schemaPath:"#/properties/StrictAccountTypes/type",keyword:"type",params:{type: schema0.properties.StrictAccountTypes.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.UserName !== undefined){
if(typeof data.UserName !== "string"){
const err35 = {instancePath:instancePath+"/UserName",schemaPath:"#/properties/UserName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data32 = data[key2];
if(Array.isArray(data32)){
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
if(typeof data32[i2] !== "string"){
const err36 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err37 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
