// @ts-nocheck: ajv wrote this module; its types are those of the export.
// Generated from the DMTF bundle by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const validate: ValidateFunction = validate0;

const schema0 = {"additionalProperties":false,"required":["Members","Members@odata.count","@odata.id","@odata.type","Name"],"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{"@odata.context":{"format":"uri-reference","type":"string"},"@odata.etag":{"type":"string"},"@odata.id":{"format":"uri-reference","type":"string"},"@odata.type":{"type":"string"},"Description":{"type":["string","null"]},"Members":{"type":"array","items":{"$ref":"#/definitions/odata-v4_idRef"}},"Members@odata.count":{"format":"int64","type":"integer"},"Members@odata.nextLink":{"format":"uri-reference","type":"string"},"Name":{"type":"string"},"Oem":{"$ref":"#/definitions/Resource_Oem"}},"definitions":{"Resource_Oem":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}},"^[A-Za-z0-9_]+$":{"$ref":"#/definitions/Resource_OemObject"}},"properties":{}},"Resource_OemObject":{"additionalProperties":true,"type":"object","patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$":{},"@Redfish\\.AllowableValues$":{"type":"array","items":{"type":"string"}}},"properties":{}},"odata-v4_idRef":{"additionalProperties":false,"type":"object","required":["@odata.id"],"properties":{"@odata.id":{"format":"uri-reference","type":"string"}}}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^([a-zA-Z_][a-zA-Z0-9_]*)?@(Message\\.ExtendedInfo|Redfish\\.ActionInfo|Redfish\\.AllowOverprovisioning|Redfish\\.AllowableNumbers|Redfish\\.AllowablePattern|Redfish\\.AllowableValues|Redfish\\.CollectionCapabilities|Redfish\\.Deprecated|Redfish\\.MaintenanceWindow|Redfish\\.OperationApplyTime|Redfish\\.OperationApplyTimeSupport|Redfish\\.OptionalOnCreate|Redfish\\.RequestedCount|Redfish\\.RequestedCountRequired|Redfish\\.RequiredOnCreate|Redfish\\.ResourceBlockLimits|Redfish\\.SetOnlyOnCreate|Redfish\\.Settings|Redfish\\.SettingsApplyTime|Redfish\\.SupportedCertificates|Redfish\\.UpdatableAfterCreate|Redfish\\.WriteableProperties|Redfish\\.ZoneAffinity|odata\\.context|odata\\.count|odata\\.etag|odata\\.id|odata\\.nextLink|odata\\.type)$", "u");
const pattern1 = new RegExp("@Redfish\\.AllowableValues$", "u");
const formats0 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const formats6 = require("ajv-formats/dist/formats.js").fullFormats.int64;

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

const pattern4 = new RegExp("^[A-Za-z0-9_]+$", "u");

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
if(pattern4.test(key2)){
if(!(validate4(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
validate3.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Members === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Members"},message:"must have required property '"+"Members"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["Members@odata.count"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Members@odata.count"},message:"must have required property '"+"Members@odata.count"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["@odata.id"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@odata.id"},message:"must have required property '"+"@odata.id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["@odata.type"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@odata.type"},message:"must have required property '"+"@odata.type"+"'"};
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
if(data.Description !== undefined){
let data4 = data.Description;
if((typeof data4 !== "string") && (data4 !== null)){
const err12 = {instancePath:instancePath+"/Description",schemaPath:"#/properties/Description/type",keyword:"type",params:{type: schema0.properties.Description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Members !== undefined){
let data5 = data.Members;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1(data5[i0], {instancePath:instancePath+"/Members/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/Members",schemaPath:"#/properties/Members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["Members@odata.count"] !== undefined){
let data7 = data["Members@odata.count"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err14 = {instancePath:instancePath+"/Members@odata.count",schemaPath:"#/properties/Members%40odata.count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(!(formats6.validate(data7))){
const err15 = {instancePath:instancePath+"/Members@odata.count",schemaPath:"#/properties/Members%40odata.count/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
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
if(data["Members@odata.nextLink"] !== undefined){
let data8 = data["Members@odata.nextLink"];
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
const err16 = {instancePath:instancePath+"/Members@odata.nextLink",schemaPath:"#/properties/Members%40odata.nextLink/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\""};
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
const err17 = {instancePath:instancePath+"/Members@odata.nextLink",schemaPath:"#/properties/Members%40odata.nextLink/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(!(validate3(data.Oem, {instancePath:instancePath+"/Oem",parentData:data,parentDataProperty:"Oem",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
for(const key2 in data){
if(pattern1.test(key2)){
let data11 = data[key2];
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(typeof data11[i1] !== "string"){
const err19 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err20 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%40Redfish%5C.AllowableValues%24/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
