// @ts-nocheck: ajv wrote this module; its types are those of the export.
// Generated from the DMTF bundle by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
export const validate: ValidateFunction = validate0;

const schema0 = {"type":"object","properties":{"@odata.context":{},"@odata.etag":{},"@odata.id":{},"@odata.type":{},"AccountExpiration":{},"AccountTypes":{},"Actions":{},"Certificates":{},"Description":{},"EmailAddress":{},"Enabled":{"type":"boolean"},"HostBootstrapAccount":{},"Id":{},"Keys":{},"Links":{},"Locked":{},"MFABypass":{},"Name":{},"OEMAccountTypes":{},"Oem":{},"OneTimePasscodeDeliveryAddress":{},"Password":{"type":"string"},"PasswordChangeRequired":{"type":["boolean","null"]},"PasswordExpiration":{},"PhoneNumber":{},"RoleId":{"type":"string"},"SNMP":{},"SecretKeySet":{},"StrictAccountTypes":{},"UserName":{"type":"string"}},"additionalProperties":false,"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(odata|Redfish|Message)\\.[a-zA-Z_][a-zA-Z0-9_]*$":{}},"required":["UserName","Password","RoleId"]};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^([a-zA-Z_][a-zA-Z0-9_]*)?@(odata|Redfish|Message)\\.[a-zA-Z_][a-zA-Z0-9_]*$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.UserName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "UserName"},message:"must have required property '"+"UserName"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.Password === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Password"},message:"must have required property '"+"Password"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.RoleId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "RoleId"},message:"must have required property '"+"RoleId"+"'",schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((func0.call(schema0.properties, key0)) || (pattern0.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Enabled !== undefined){
let data0 = data.Enabled;
if(typeof data0 !== "boolean"){
const err4 = {instancePath:instancePath+"/Enabled",schemaPath:"#/properties/Enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.Enabled.type,parentSchema:schema0.properties.Enabled,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Password !== undefined){
let data1 = data.Password;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/Password",schemaPath:"#/properties/Password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.Password.type,parentSchema:schema0.properties.Password,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.PasswordChangeRequired !== undefined){
let data2 = data.PasswordChangeRequired;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/PasswordChangeRequired",schemaPath:"#/properties/PasswordChangeRequired/type",keyword:"type",params:{type: schema0.properties.PasswordChangeRequired.type},message:"must be boolean,null",schema:schema0.properties.PasswordChangeRequired.type,parentSchema:schema0.properties.PasswordChangeRequired,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.RoleId !== undefined){
let data3 = data.RoleId;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/RoleId",schemaPath:"#/properties/RoleId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.RoleId.type,parentSchema:schema0.properties.RoleId,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.UserName !== undefined){
let data4 = data.UserName;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/UserName",schemaPath:"#/properties/UserName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.UserName.type,parentSchema:schema0.properties.UserName,data:data4};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
