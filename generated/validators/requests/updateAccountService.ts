// @ts-nocheck: ajv wrote this module; its types are those of the export.
// Generated from the DMTF bundle by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const validate: ValidateFunction = validate0;

const schema0 = {"type":"object","properties":{"@odata.context":{},"@odata.etag":{},"@odata.id":{},"@odata.type":{},"AccountLockoutCounterResetAfter":{"format":"int64","minimum":0,"type":"integer"},"AccountLockoutCounterResetEnabled":{},"AccountLockoutDuration":{"format":"int64","minimum":0,"type":["integer","null"]},"AccountLockoutThreshold":{"format":"int64","minimum":0,"type":["integer","null"]},"Accounts":{},"Actions":{},"ActiveDirectory":{},"AdditionalExternalAccountProviders":{},"AuthFailureLoggingThreshold":{},"Description":{},"EnforcePasswordHistoryCount":{},"HTTPBasicAuth":{},"Id":{},"LDAP":{},"LocalAccountAuth":{},"MaxPasswordLength":{"format":"int64","minimum":0,"type":"integer"},"MinPasswordLength":{"format":"int64","minimum":0,"type":"integer"},"MultiFactorAuth":{},"Name":{},"OAuth2":{},"Oem":{},"OutboundConnections":{},"PasswordExpirationDays":{},"PasswordGuidanceMessage":{},"PasswordGuidanceMessageId":{},"PrivilegeMap":{},"RequireChangePasswordAction":{},"RestrictedOemPrivileges":{},"RestrictedPrivileges":{},"Roles":{},"ServiceEnabled":{},"Status":{},"SupportedAccountTypes":{},"SupportedOEMAccountTypes":{},"TACACSplus":{}},"additionalProperties":false,"patternProperties":{"^([a-zA-Z_][a-zA-Z0-9_]*)?@(odata|Redfish|Message)\\.[a-zA-Z_][a-zA-Z0-9_]*$":{}}};
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
if(data.AccountLockoutCounterResetAfter !== undefined){
let data0 = data.AccountLockoutCounterResetAfter;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/AccountLockoutCounterResetAfter",schemaPath:"#/properties/AccountLockoutCounterResetAfter/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.AccountLockoutCounterResetAfter.type,parentSchema:schema0.properties.AccountLockoutCounterResetAfter,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/AccountLockoutCounterResetAfter",schemaPath:"#/properties/AccountLockoutCounterResetAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.AccountLockoutCounterResetAfter,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats0.validate(data0))){
const err3 = {instancePath:instancePath+"/AccountLockoutCounterResetAfter",schemaPath:"#/properties/AccountLockoutCounterResetAfter/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"",schema:"int64",parentSchema:schema0.properties.AccountLockoutCounterResetAfter,data:data0};
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
if(data.AccountLockoutDuration !== undefined){
let data1 = data.AccountLockoutDuration;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/AccountLockoutDuration",schemaPath:"#/properties/AccountLockoutDuration/type",keyword:"type",params:{type: schema0.properties.AccountLockoutDuration.type},message:"must be integer,null",schema:schema0.properties.AccountLockoutDuration.type,parentSchema:schema0.properties.AccountLockoutDuration,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/AccountLockoutDuration",schemaPath:"#/properties/AccountLockoutDuration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.AccountLockoutDuration,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats0.validate(data1))){
const err6 = {instancePath:instancePath+"/AccountLockoutDuration",schemaPath:"#/properties/AccountLockoutDuration/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"",schema:"int64",parentSchema:schema0.properties.AccountLockoutDuration,data:data1};
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
if(data.AccountLockoutThreshold !== undefined){
let data2 = data.AccountLockoutThreshold;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/AccountLockoutThreshold",schemaPath:"#/properties/AccountLockoutThreshold/type",keyword:"type",params:{type: schema0.properties.AccountLockoutThreshold.type},message:"must be integer,null",schema:schema0.properties.AccountLockoutThreshold.type,parentSchema:schema0.properties.AccountLockoutThreshold,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/AccountLockoutThreshold",schemaPath:"#/properties/AccountLockoutThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.AccountLockoutThreshold,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0.validate(data2))){
const err9 = {instancePath:instancePath+"/AccountLockoutThreshold",schemaPath:"#/properties/AccountLockoutThreshold/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"",schema:"int64",parentSchema:schema0.properties.AccountLockoutThreshold,data:data2};
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
if(data.MaxPasswordLength !== undefined){
let data3 = data.MaxPasswordLength;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/MaxPasswordLength",schemaPath:"#/properties/MaxPasswordLength/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.MaxPasswordLength.type,parentSchema:schema0.properties.MaxPasswordLength,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/MaxPasswordLength",schemaPath:"#/properties/MaxPasswordLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.MaxPasswordLength,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats0.validate(data3))){
const err12 = {instancePath:instancePath+"/MaxPasswordLength",schemaPath:"#/properties/MaxPasswordLength/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"",schema:"int64",parentSchema:schema0.properties.MaxPasswordLength,data:data3};
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
if(data.MinPasswordLength !== undefined){
let data4 = data.MinPasswordLength;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/MinPasswordLength",schemaPath:"#/properties/MinPasswordLength/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema0.properties.MinPasswordLength.type,parentSchema:schema0.properties.MinPasswordLength,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/MinPasswordLength",schemaPath:"#/properties/MinPasswordLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.MinPasswordLength,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(formats0.validate(data4))){
const err15 = {instancePath:instancePath+"/MinPasswordLength",schemaPath:"#/properties/MinPasswordLength/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"",schema:"int64",parentSchema:schema0.properties.MinPasswordLength,data:data4};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
