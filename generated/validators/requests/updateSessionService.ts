// @ts-nocheck: ajv wrote this module; its types are those of the export.
// Generated from the DMTF bundle by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const validate: ValidateFunction = validate0;

const schema0 = {"type":"object","properties":{"@odata.context":{},"@odata.etag":{},"@odata.id":{},"@odata.type":{},"AbsoluteSessionTimeout":{},"AbsoluteSessionTimeoutEnabled":{},"Actions":{},"Description":{},"Id":{},"Name":{},"Oem":{},"ServiceEnabled":{},"SessionTimeout":{"format":"int64","maximum":86400,"minimum":30,"type":"integer"},"Sessions":{},"Status":{}},"additionalProperties":false,"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(odata|Redfish|Message)\\.[a-zA-Z_][a-zA-Z0-9_]*$":{}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^([a-zA-Z_][a-zA-Z0-9_]*)?@(odata|Redfish|Message)\\.[a-zA-Z_][a-zA-Z0-9_]*$", "u");
const formats0 = require("ajv-formats/dist/formats.js").fullFormats.int64;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func0.call(schema0.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.SessionTimeout !== undefined){
let data0 = data.SessionTimeout;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/SessionTimeout",schemaPath:"#/properties/SessionTimeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.SessionTimeout.type,parentSchema:schema0.properties.SessionTimeout,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 86400 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/SessionTimeout",schemaPath:"#/properties/SessionTimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema0.properties.SessionTimeout,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 30 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/SessionTimeout",schemaPath:"#/properties/SessionTimeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30},message:"must be >= 30",schema:30,parentSchema:schema0.properties.SessionTimeout,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats0.validate(data0))){
const err4 = {instancePath:instancePath+"/SessionTimeout",schemaPath:"#/properties/SessionTimeout/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"",schema:"int64",parentSchema:schema0.properties.SessionTimeout,data:data0};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
