// @ts-nocheck: ajv wrote this module; its types are those of the export.
// Generated from the DMTF bundle by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const validate: ValidateFunction = validate0;

const schema0 = {"additionalProperties":false,"required":["@odata.id","@odata.type","Id","Name"],"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"@odata.context":{"format":"uri-reference","type":"string"},"@odata.etag":{"type":"string"},"@odata.id":{"format":"uri-reference","type":"string"},"@odata.type":{"type":"string"},"Actions":{"$ref":"#/definitions/Session_Actions"},"ClientOriginIPAddress":{"type":["string","null"]},"Context":{"type":["string","null"]},"CreatedTime":{"format":"date-time","type":["string","null"]},"Description":{"type":["string","null"]},"ExpirationTime":{"format":"date-time","type":"string"},"Id":{"type":"string"},"Links":{"$ref":"#/definitions/Session_Links"},"Name":{"type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"},"OemSessionType":{"type":["string","null"]},"Password":{"type":["string","null"]},"Roles":{"type":"array","items":{"type":["string","null"]}},"SessionType":{"enum":["HostConsole","ManagerConsole","IPMI","KVMIP","OEM","Redfish","VirtualMedia","WebUI","OutboundConnection"],"type":["string","null"]},"Token":{"type":["string","null"]},"UserName":{"type":["string","null"]}},"definitions":{"Resource_Oem":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}},"^[A-Za-z0-9_]+$":{"$ref":"#/definitions/Resource_OemObject"}},"properties":{}},"Resource_OemObject":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{}},"Session_Actions":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Oem":{"$ref":"#/definitions/Session_OemActions"}}},"Session_Links":{"additionalProperties":false,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"Oem":{"$ref":"#/definitions/Resource_Oem"},"OutboundConnection":{"$ref":"#/definitions/odata-v4_idRef"}}},"Session_OemActions":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{}},"odata-v4_idRef":{"additionalProperties":false,"type":"object","required":["@odata.id"],"properties":{"@odata.id":{"format":"uri-reference","type":"string"}}}}};
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

const pattern12 = new RegExp("^[A-Za-z0-9_]+$", "u");

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate7.errors = vErrors;
return errors === 0;
}


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
for(const key2 in data){
if(pattern12.test(key2)){
if(!(validate7(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
validate6.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate10.errors = vErrors;
return errors === 0;
}


function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Oem") || (key0 === "OutboundConnection")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
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
if(!(validate6(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.OutboundConnection !== undefined){
if(!(validate10(data.OutboundConnection, {instancePath:instancePath+"/OutboundConnection",parentData:data,parentDataProperty:"OutboundConnection",rootData}))){
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
validate5.errors = vErrors;
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
if(data.ClientOriginIPAddress !== undefined){
let data5 = data.ClientOriginIPAddress;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/ClientOriginIPAddress",schemaPath:"#/properties/ClientOriginIPAddress/type",keyword:"type",params:{type: schema0.properties.ClientOriginIPAddress.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.Context !== undefined){
let data6 = data.Context;
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/Context",schemaPath:"#/properties/Context/type",keyword:"type",params:{type: schema0.properties.Context.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.CreatedTime !== undefined){
let data7 = data.CreatedTime;
if((typeof data7 !== "string") && (data7 !== null)){
const err13 = {instancePath:instancePath+"/CreatedTime",schemaPath:"#/properties/CreatedTime/type",keyword:"type",params:{type: schema0.properties.CreatedTime.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data7 === "string"){
if(!(formats4.validate(data7))){
const err14 = {instancePath:instancePath+"/CreatedTime",schemaPath:"#/properties/CreatedTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.Description !== undefined){
let data8 = data.Description;
if((typeof data8 !== "string") && (data8 !== null)){
const err15 = {instancePath:instancePath+"/Description",schemaPath:"#/properties/Description/type",keyword:"type",params:{type: schema0.properties.Description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ExpirationTime !== undefined){
let data9 = data.ExpirationTime;
if(typeof data9 === "string"){
if(!(formats4.validate(data9))){
const err16 = {instancePath:instancePath+"/ExpirationTime",schemaPath:"#/properties/ExpirationTime/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/ExpirationTime",schemaPath:"#/properties/ExpirationTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
const err18 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.Links !== undefined){
if(!(validate5(data.Links, {instancePath:instancePath+"/Links",parentData:data,parentDataProperty:"Links",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
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
if(data.Oem !== undefined){
if(!(validate6(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.OemSessionType !== undefined){
let data14 = data.OemSessionType;
if((typeof data14 !== "string") && (data14 !== null)){
const err20 = {instancePath:instancePath+"/OemSessionType",schemaPath:"#/properties/OemSessionType/type",keyword:"type",params:{type: schema0.properties.OemSessionType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.Password !== undefined){
let data15 = data.Password;
if((typeof data15 !== "string") && (data15 !== null)){
const err21 = {instancePath:instancePath+"/Password",schemaPath:"#/properties/Password/type",keyword:"type",params:{type: schema0.properties.Password.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.Roles !== undefined){
let data16 = data.Roles;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if((typeof data17 !== "string") && (data17 !== null)){
const err22 = {instancePath:instancePath+"/Roles/" + i0,schemaPath:"#/properties/Roles/items/type",keyword:"type",params:{type: schema0.properties.Roles.items.type},message:"must be string,null"};
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
const err23 = {instancePath:instancePath+"/Roles",schemaPath:"#/properties/Roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.SessionType !== undefined){
let data18 = data.SessionType;
if((typeof data18 !== "string") && (data18 !== null)){
const err24 = {instancePath:instancePath+"/SessionType",schemaPath:"#/properties/SessionType/type",keyword:"type",params:{type: schema0.properties.SessionType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data18 === "string"){
if(!(((((((((data18 === "HostConsole") || (data18 === "ManagerConsole")) || (data18 === "IPMI")) || (data18 === "KVMIP")) || (data18 === "OEM")) || (data18 === "Redfish")) || (data18 === "VirtualMedia")) || (data18 === "WebUI")) || (data18 === "OutboundConnection"))){
const err25 = {instancePath:instancePath+"/SessionType",schemaPath:"#/properties/SessionType/enum",keyword:"enum",params:{allowedValues: schema0.properties.SessionType.enum},message:"must be equal to one of the allowed values"};
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
if(data.Token !== undefined){
let data19 = data.Token;
if((typeof data19 !== "string") && (data19 !== null)){
const err26 = {instancePath:instancePath+"/Token",schemaPath:"#/properties/Token/type",keyword:"type",params:{type: schema0.properties.Token.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.UserName !== undefined){
let data20 = data.UserName;
if((typeof data20 !== "string") && (data20 !== null)){
const err27 = {instancePath:instancePath+"/UserName",schemaPath:"#/properties/UserName/type",keyword:"type",params:{type: schema0.properties.UserName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data21 = data[key2];
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
if(typeof data21[i1] !== "string"){
const err28 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err29 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
