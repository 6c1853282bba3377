// @ts-nocheck: ajv wrote this module; its types are those of the export.
// Generated from the DMTF bundle by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
export const validate: ValidateFunction = validate0;

const schema0 = {"type":"object","properties":{"ResetType":{"type":"string","enum":["On","ForceOff","GracefulShutdown","ForceRestart","GracefulRestart"]}},"required":["ResetType"],"additionalProperties":false,"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(odata|Redfish|Message)\\.[a-zA-Z_][a-zA-Z0-9_]*$":{}}};
const pattern0 = new RegExp("^([a-zA-Z_][a-zA-Z0-9_]*)?@(odata|Redfish|Message)\\.[a-zA-Z_][a-zA-Z0-9_]*$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ResetType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ResetType"},message:"must have required property '"+"ResetType"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "ResetType") || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ResetType !== undefined){
let data0 = data.ResetType;
if(typeof data0 === "string"){
if(!(((((data0 === "On") || (data0 === "ForceOff")) || (data0 === "GracefulShutdown")) || (data0 === "ForceRestart")) || (data0 === "GracefulRestart"))){
const err2 = {instancePath:instancePath+"/ResetType",schemaPath:"#/properties/ResetType/enum",keyword:"enum",params:{allowedValues: schema0.properties.ResetType.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.ResetType.enum,parentSchema:schema0.properties.ResetType,data:data0};
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
const err3 = {instancePath:instancePath+"/ResetType",schemaPath:"#/properties/ResetType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.ResetType.type,parentSchema:schema0.properties.ResetType,data:data0};
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
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
