// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// node_modules/ajv-formats/dist/formats.js
var require_formats = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(true), compareTime),
		"date-time": fmtDef(getDateTime(true), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: true,
		binary: true
	};
	exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	};
	exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	var DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function date(str) {
		const matches = DATE.exec(str);
		if (!matches) return false;
		const year = +matches[1];
		const month = +matches[2];
		const day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (!(d1 && d2)) return void 0;
		if (d1 > d2) return 1;
		if (d1 < d2) return -1;
		return 0;
	}
	var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function time(str) {
			const matches = TIME.exec(str);
			if (!matches) return false;
			const hr = +matches[1];
			const min = +matches[2];
			const sec = +matches[3];
			const tz = matches[4];
			const tzSign = matches[5] === "-" ? -1 : 1;
			const tzH = +(matches[6] || 0);
			const tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;
			if (hr <= 23 && min <= 59 && sec < 60) return true;
			const utcMin = min - tzM * tzSign;
			const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return void 0;
		const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
		const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
		if (!(t1 && t2)) return void 0;
		return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3];
		t2 = a2[1] + a2[2] + a2[3];
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	var DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		const time = getTime(strictTimeZone);
		return function date_time(str) {
			const dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const d1 = new Date(dt1).valueOf();
		const d2 = new Date(dt2).valueOf();
		if (!(d1 && d2)) return void 0;
		return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
		const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
		const res = compareDate(d1, d2);
		if (res === void 0) return void 0;
		return res || compareTime(t1, t2);
	}
	var NOT_URI_FRAGMENT = /\/|:/;
	var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		BYTE.lastIndex = 0;
		return BYTE.test(str);
	}
	var MIN_INT32 = -(2 ** 31);
	var MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return true;
	}
	var Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
}));
// \0virtual:bodies.js
var import_ucs2length = /* @__PURE__ */ __toESM(require_ucs2length());
var import_formats = /* @__PURE__ */ __toESM(require_formats());
var NewCustomer = validate21$2;
var schema52 = {
	"type": "object",
	"description": "Answers to the back end's extra fields, by field name.",
	"maxProperties": 50,
	"additionalProperties": { "type": [
		"string",
		"number",
		"boolean"
	] }
};
var func1$2 = (import_ucs2length.default?.default ? import_ucs2length.default : import_ucs2length).default;
var pattern4$1 = /* @__PURE__ */ new RegExp("^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$", "u");
var pattern5$1 = /* @__PURE__ */ new RegExp("^https?://", "u");
var pattern6$1 = /* @__PURE__ */ new RegExp("^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$", "u");
var pattern7 = /* @__PURE__ */ new RegExp("^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$)[^\\p{Cc}\\p{Cf}]*$", "u");
var formats0$1 = (import_formats.default?.default ? import_formats.default : import_formats).fullFormats.uri;
var pattern9$1 = /* @__PURE__ */ new RegExp("^[A-Z]{2}$", "u");
var pattern10$1 = /* @__PURE__ */ new RegExp("^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.country === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "country" },
				message: "must have required property 'country'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.line1 === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "line1" },
				message: "must have required property 'line1'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "country" || key0 === "line1" || key0 === "line2" || key0 === "city" || key0 === "region" || key0 === "postalCode")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.country !== void 0) {
			let data0 = data.country;
			if (typeof data0 === "string") {
				if (!pattern9$1.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/country",
						schemaPath: "contract#/$defs/CountryCode/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{2}$" },
						message: "must match pattern \"^[A-Z]{2}$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/country",
					schemaPath: "contract#/$defs/CountryCode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.line1 !== void 0) {
			let data1 = data.line1;
			if (typeof data1 === "string") {
				if (!pattern10$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/line1",
						schemaPath: "contract#/$defs/Line/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))" },
						message: "must match pattern \"^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/line1",
					schemaPath: "contract#/$defs/Line/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func1$2(data1) > 120) {
					const err7 = {
						instancePath: instancePath + "/line1",
						schemaPath: "#/properties/line1/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1$2(data1) < 1) {
					const err8 = {
						instancePath: instancePath + "/line1",
						schemaPath: "#/properties/line1/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.line2 !== void 0) {
			let data2 = data.line2;
			if (typeof data2 === "string") {
				if (!pattern10$1.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/line2",
						schemaPath: "contract#/$defs/Line/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))" },
						message: "must match pattern \"^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/line2",
					schemaPath: "contract#/$defs/Line/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func1$2(data2) > 120) {
					const err11 = {
						instancePath: instancePath + "/line2",
						schemaPath: "#/properties/line2/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.city !== void 0) {
			let data3 = data.city;
			if (typeof data3 === "string") {
				if (!pattern10$1.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/city",
						schemaPath: "contract#/$defs/Line/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))" },
						message: "must match pattern \"^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/city",
					schemaPath: "contract#/$defs/Line/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func1$2(data3) > 80) {
					const err14 = {
						instancePath: instancePath + "/city",
						schemaPath: "#/properties/city/maxLength",
						keyword: "maxLength",
						params: { limit: 80 },
						message: "must NOT have more than 80 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.region !== void 0) {
			let data4 = data.region;
			if (typeof data4 === "string") {
				if (!pattern10$1.test(data4)) {
					const err15 = {
						instancePath: instancePath + "/region",
						schemaPath: "contract#/$defs/Line/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))" },
						message: "must match pattern \"^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/region",
					schemaPath: "contract#/$defs/Line/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data4 === "string") {
				if (func1$2(data4) > 80) {
					const err17 = {
						instancePath: instancePath + "/region",
						schemaPath: "#/properties/region/maxLength",
						keyword: "maxLength",
						params: { limit: 80 },
						message: "must NOT have more than 80 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.postalCode !== void 0) {
			let data5 = data.postalCode;
			if (typeof data5 === "string") {
				if (!pattern7.test(data5)) {
					const err18 = {
						instancePath: instancePath + "/postalCode",
						schemaPath: "contract#/$defs/Code/pattern",
						keyword: "pattern",
						params: { pattern: "^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$)[^\\p{Cc}\\p{Cf}]*$" },
						message: "must match pattern \"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$)[^\\p{Cc}\\p{Cf}]*$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/postalCode",
					schemaPath: "contract#/$defs/Code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data5 === "string") {
				if (func1$2(data5) > 20) {
					const err20 = {
						instancePath: instancePath + "/postalCode",
						schemaPath: "#/properties/postalCode/maxLength",
						keyword: "maxLength",
						params: { limit: 20 },
						message: "must NOT have more than 20 characters"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var pattern15 = /* @__PURE__ */ new RegExp("^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$", "u");
function validate25$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.email === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "email" },
				message: "must have required property 'email'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "email" || key0 === "name" || key0 === "phone")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.email !== void 0) {
			let data0 = data.email;
			if (typeof data0 === "string") {
				if (func1$2(data0) > 254) {
					const err2 = {
						instancePath: instancePath + "/email",
						schemaPath: "contract#/$defs/Email/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern15.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/email",
						schemaPath: "contract#/$defs/Email/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$" },
						message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/email",
					schemaPath: "contract#/$defs/Email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (!pattern10$1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "contract#/$defs/Line/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))" },
						message: "must match pattern \"^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "contract#/$defs/Line/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func1$2(data1) > 120) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.phone !== void 0) {
			let data2 = data.phone;
			if (typeof data2 === "string") {
				if (!pattern6$1.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/phone",
						schemaPath: "contract#/$defs/Phone/pattern",
						keyword: "pattern",
						params: { pattern: "^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$" },
						message: "must match pattern \"^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/phone",
					schemaPath: "contract#/$defs/Phone/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate25$1.errors = vErrors;
	return errors === 0;
}
validate25$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate27$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.email === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "email" },
				message: "must have required property 'email'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.phone === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phone" },
				message: "must have required property 'phone'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "email" || key0 === "phone")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.email !== void 0) {
			let data0 = data.email;
			if (typeof data0 === "string") {
				if (func1$2(data0) > 254) {
					const err3 = {
						instancePath: instancePath + "/email",
						schemaPath: "contract#/$defs/Email/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern15.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/email",
						schemaPath: "contract#/$defs/Email/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$" },
						message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/email",
					schemaPath: "contract#/$defs/Email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.phone !== void 0) {
			let data1 = data.phone;
			if (typeof data1 === "string") {
				if (!pattern6$1.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/phone",
						schemaPath: "contract#/$defs/Phone/pattern",
						keyword: "pattern",
						params: { pattern: "^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$" },
						message: "must match pattern \"^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/phone",
					schemaPath: "contract#/$defs/Phone/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate27$1.errors = vErrors;
	return errors === 0;
}
validate27$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate22$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.companyName === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "companyName" },
				message: "must have required property 'companyName'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.address === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "address" },
				message: "must have required property 'address'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.technicalContact === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "technicalContact" },
				message: "must have required property 'technicalContact'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.billingContact === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "billingContact" },
				message: "must have required property 'billingContact'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.companyName !== void 0) {
			let data0 = data.companyName;
			if (typeof data0 === "string") {
				if (func1$2(data0) > 120) {
					const err4 = {
						instancePath: instancePath + "/companyName",
						schemaPath: "contract#/$defs/CompanyName/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func1$2(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/companyName",
						schemaPath: "contract#/$defs/CompanyName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern4$1.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/companyName",
						schemaPath: "contract#/$defs/CompanyName/pattern",
						keyword: "pattern",
						params: { pattern: "^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$" },
						message: "must match pattern \"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/companyName",
					schemaPath: "contract#/$defs/CompanyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.website !== void 0) {
			let data1 = data.website;
			if (typeof data1 === "string") {
				if (func1$2(data1) > 200) {
					const err8 = {
						instancePath: instancePath + "/website",
						schemaPath: "#/properties/website/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!pattern5$1.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/website",
						schemaPath: "#/properties/website/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://" },
						message: "must match pattern \"^https?://\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (!formats0$1(data1)) {
					const err10 = {
						instancePath: instancePath + "/website",
						schemaPath: "#/properties/website/format",
						keyword: "format",
						params: { format: "uri" },
						message: "must match format \"uri\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/website",
					schemaPath: "#/properties/website/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.phone !== void 0) {
			let data2 = data.phone;
			if (typeof data2 === "string") {
				if (!pattern6$1.test(data2)) {
					const err12 = {
						instancePath: instancePath + "/phone",
						schemaPath: "contract#/$defs/Phone/pattern",
						keyword: "pattern",
						params: { pattern: "^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$" },
						message: "must match pattern \"^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/phone",
					schemaPath: "contract#/$defs/Phone/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.taxId !== void 0) {
			let data3 = data.taxId;
			if (typeof data3 === "string") {
				if (!pattern7.test(data3)) {
					const err14 = {
						instancePath: instancePath + "/taxId",
						schemaPath: "contract#/$defs/Code/pattern",
						keyword: "pattern",
						params: { pattern: "^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$)[^\\p{Cc}\\p{Cf}]*$" },
						message: "must match pattern \"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$)[^\\p{Cc}\\p{Cf}]*$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/taxId",
					schemaPath: "contract#/$defs/Code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func1$2(data3) > 40) {
					const err16 = {
						instancePath: instancePath + "/taxId",
						schemaPath: "#/properties/taxId/maxLength",
						keyword: "maxLength",
						params: { limit: 40 },
						message: "must NOT have more than 40 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.reference !== void 0) {
			let data4 = data.reference;
			if (typeof data4 === "string") {
				if (!pattern7.test(data4)) {
					const err17 = {
						instancePath: instancePath + "/reference",
						schemaPath: "contract#/$defs/Code/pattern",
						keyword: "pattern",
						params: { pattern: "^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$)[^\\p{Cc}\\p{Cf}]*$" },
						message: "must match pattern \"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$)[^\\p{Cc}\\p{Cf}]*$\""
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/reference",
					schemaPath: "contract#/$defs/Code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data4 === "string") {
				if (func1$2(data4) > 64) {
					const err19 = {
						instancePath: instancePath + "/reference",
						schemaPath: "#/properties/reference/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.address !== void 0) {
			if (!validate23(data.address, {
				instancePath: instancePath + "/address",
				parentData: data,
				parentDataProperty: "address",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.technicalContact !== void 0) {
			if (!validate25$1(data.technicalContact, {
				instancePath: instancePath + "/technicalContact",
				parentData: data,
				parentDataProperty: "technicalContact",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate25$1.errors : vErrors.concat(validate25$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.billingContact !== void 0) {
			if (!validate27$1(data.billingContact, {
				instancePath: instancePath + "/billingContact",
				parentData: data,
				parentDataProperty: "billingContact",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate27$1.errors : vErrors.concat(validate27$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.extra !== void 0) {
			let data8 = data.extra;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (Object.keys(data8).length > 50) {
					const err20 = {
						instancePath: instancePath + "/extra",
						schemaPath: "contract#/$defs/Extra/maxProperties",
						keyword: "maxProperties",
						params: { limit: 50 },
						message: "must NOT have more than 50 properties"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				for (const key0 in data8) {
					let data9 = data8[key0];
					if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
						const err21 = {
							instancePath: instancePath + "/extra/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "contract#/$defs/Extra/additionalProperties/type",
							keyword: "type",
							params: { type: schema52.additionalProperties.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/extra",
					schemaPath: "contract#/$defs/Extra/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate22$1.errors = vErrors;
	return errors === 0;
}
validate22$1.evaluated = {
	"props": {
		"companyName": true,
		"website": true,
		"phone": true,
		"taxId": true,
		"reference": true,
		"address": true,
		"technicalContact": true,
		"billingContact": true,
		"extra": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate21$2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21$2.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate22$1(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate22$1.errors : vErrors.concat(validate22$1.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (key0 !== "companyName" && key0 !== "website" && key0 !== "phone" && key0 !== "taxId" && key0 !== "reference" && key0 !== "address" && key0 !== "technicalContact" && key0 !== "billingContact" && key0 !== "extra") {
			const err0 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key0 },
				message: "must NOT have unevaluated properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate21$2.errors = vErrors;
	return errors === 0;
}
validate21$2.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var MatchQuery = validate30$1;
function validate30$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "companyName" || key0 === "email")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.companyName !== void 0) {
			let data0 = data.companyName;
			if (typeof data0 === "string") {
				if (func1$2(data0) > 120) {
					const err2 = {
						instancePath: instancePath + "/companyName",
						schemaPath: "contract#/$defs/CompanyName/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1$2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/companyName",
						schemaPath: "contract#/$defs/CompanyName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern4$1.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/companyName",
						schemaPath: "contract#/$defs/CompanyName/pattern",
						keyword: "pattern",
						params: { pattern: "^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$" },
						message: "must match pattern \"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/companyName",
					schemaPath: "contract#/$defs/CompanyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.email !== void 0) {
			let data1 = data.email;
			if (typeof data1 === "string") {
				if (func1$2(data1) > 254) {
					const err6 = {
						instancePath: instancePath + "/email",
						schemaPath: "contract#/$defs/Email/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern15.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/email",
						schemaPath: "contract#/$defs/Email/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$" },
						message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/email",
					schemaPath: "contract#/$defs/Email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate30$1.errors = vErrors;
	return errors === 0;
}
validate30$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var NewInvite = validate31$1;
var pattern25 = /* @__PURE__ */ new RegExp("^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$", "u");
function validate32$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate32$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.companyName === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "companyName" },
				message: "must have required property 'companyName'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.contactName === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contactName" },
				message: "must have required property 'contactName'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.contactEmail === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contactEmail" },
				message: "must have required property 'contactEmail'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.billingContact === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "billingContact" },
				message: "must have required property 'billingContact'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.companyName !== void 0) {
			let data0 = data.companyName;
			if (typeof data0 === "string") {
				if (func1$2(data0) > 120) {
					const err4 = {
						instancePath: instancePath + "/companyName",
						schemaPath: "contract#/$defs/CompanyName/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func1$2(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/companyName",
						schemaPath: "contract#/$defs/CompanyName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern4$1.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/companyName",
						schemaPath: "contract#/$defs/CompanyName/pattern",
						keyword: "pattern",
						params: { pattern: "^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$" },
						message: "must match pattern \"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/companyName",
					schemaPath: "contract#/$defs/CompanyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.contactName !== void 0) {
			let data1 = data.contactName;
			if (typeof data1 === "string") {
				if (func1$2(data1) > 120) {
					const err8 = {
						instancePath: instancePath + "/contactName",
						schemaPath: "contract#/$defs/PersonName/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func1$2(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/contactName",
						schemaPath: "contract#/$defs/PersonName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (!pattern4$1.test(data1)) {
					const err10 = {
						instancePath: instancePath + "/contactName",
						schemaPath: "contract#/$defs/PersonName/pattern",
						keyword: "pattern",
						params: { pattern: "^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$" },
						message: "must match pattern \"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/contactName",
					schemaPath: "contract#/$defs/PersonName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.contactEmail !== void 0) {
			let data2 = data.contactEmail;
			if (typeof data2 === "string") {
				if (func1$2(data2) > 254) {
					const err12 = {
						instancePath: instancePath + "/contactEmail",
						schemaPath: "contract#/$defs/Email/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (!pattern15.test(data2)) {
					const err13 = {
						instancePath: instancePath + "/contactEmail",
						schemaPath: "contract#/$defs/Email/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$" },
						message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/contactEmail",
					schemaPath: "contract#/$defs/Email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.billingContact !== void 0) {
			if (!validate27$1(data.billingContact, {
				instancePath: instancePath + "/billingContact",
				parentData: data,
				parentDataProperty: "billingContact",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate27$1.errors : vErrors.concat(validate27$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.language !== void 0) {
			let data4 = data.language;
			if (typeof data4 === "string") {
				if (func1$2(data4) > 35) {
					const err15 = {
						instancePath: instancePath + "/language",
						schemaPath: "contract#/$defs/Language/maxLength",
						keyword: "maxLength",
						params: { limit: 35 },
						message: "must NOT have more than 35 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (!pattern25.test(data4)) {
					const err16 = {
						instancePath: instancePath + "/language",
						schemaPath: "contract#/$defs/Language/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" },
						message: "must match pattern \"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/language",
					schemaPath: "contract#/$defs/Language/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data5 = data.message;
			if (typeof data5 === "string") {
				if (func1$2(data5) > 1e3) {
					const err18 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.expiresInDays !== void 0) {
			let data6 = data.expiresInDays;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err20 = {
					instancePath: instancePath + "/expiresInDays",
					schemaPath: "contract#/$defs/LinkDays/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 365 || isNaN(data6)) {
					const err21 = {
						instancePath: instancePath + "/expiresInDays",
						schemaPath: "contract#/$defs/LinkDays/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 365
						},
						message: "must be <= 365"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data6 < 1 || isNaN(data6)) {
					const err22 = {
						instancePath: instancePath + "/expiresInDays",
						schemaPath: "contract#/$defs/LinkDays/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.extra !== void 0) {
			let data7 = data.extra;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (Object.keys(data7).length > 50) {
					const err23 = {
						instancePath: instancePath + "/extra",
						schemaPath: "contract#/$defs/Extra/maxProperties",
						keyword: "maxProperties",
						params: { limit: 50 },
						message: "must NOT have more than 50 properties"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				for (const key0 in data7) {
					let data8 = data7[key0];
					if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean") {
						const err24 = {
							instancePath: instancePath + "/extra/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "contract#/$defs/Extra/additionalProperties/type",
							keyword: "type",
							params: { type: schema52.additionalProperties.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/extra",
					schemaPath: "contract#/$defs/Extra/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate32$1.errors = vErrors;
	return errors === 0;
}
validate32$1.evaluated = {
	"props": {
		"companyName": true,
		"contactName": true,
		"contactEmail": true,
		"billingContact": true,
		"language": true,
		"message": true,
		"expiresInDays": true,
		"extra": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate31$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate31$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate32$1(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate32$1.errors : vErrors.concat(validate32$1.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (key0 !== "companyName" && key0 !== "contactName" && key0 !== "contactEmail" && key0 !== "billingContact" && key0 !== "language" && key0 !== "message" && key0 !== "expiresInDays" && key0 !== "extra") {
			const err0 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key0 },
				message: "must NOT have unevaluated properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate31$1.errors = vErrors;
	return errors === 0;
}
validate31$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var openRegistrationBody = validate35$1;
function validate35$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate35$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.token === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "token" },
				message: "must have required property 'token'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "token")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.token !== void 0) {
			let data0 = data.token;
			if (typeof data0 === "string") {
				if (func1$2(data0) > 256) {
					const err2 = {
						instancePath: instancePath + "/token",
						schemaPath: "contract#/$defs/Token/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1$2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/token",
						schemaPath: "contract#/$defs/Token/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/token",
					schemaPath: "contract#/$defs/Token/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate35$1.errors = vErrors;
	return errors === 0;
}
validate35$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var NewRegistration = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate36.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.token === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "token" },
				message: "must have required property 'token'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.password === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "password" },
				message: "must have required property 'password'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.companyName === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "companyName" },
				message: "must have required property 'companyName'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.contactName === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contactName" },
				message: "must have required property 'contactName'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.address === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "address" },
				message: "must have required property 'address'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.technicalContact === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "technicalContact" },
				message: "must have required property 'technicalContact'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "token" || key0 === "password" || key0 === "companyName" || key0 === "contactName" || key0 === "address" || key0 === "technicalContact" || key0 === "extra")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.token !== void 0) {
			let data0 = data.token;
			if (typeof data0 === "string") {
				if (func1$2(data0) > 256) {
					const err7 = {
						instancePath: instancePath + "/token",
						schemaPath: "contract#/$defs/Token/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1$2(data0) < 1) {
					const err8 = {
						instancePath: instancePath + "/token",
						schemaPath: "contract#/$defs/Token/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/token",
					schemaPath: "contract#/$defs/Token/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.password !== void 0) {
			let data1 = data.password;
			if (typeof data1 === "string") {
				if (func1$2(data1) > 256) {
					const err10 = {
						instancePath: instancePath + "/password",
						schemaPath: "#/properties/password/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func1$2(data1) < 8) {
					const err11 = {
						instancePath: instancePath + "/password",
						schemaPath: "#/properties/password/minLength",
						keyword: "minLength",
						params: { limit: 8 },
						message: "must NOT have fewer than 8 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/password",
					schemaPath: "#/properties/password/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.companyName !== void 0) {
			let data2 = data.companyName;
			if (typeof data2 === "string") {
				if (func1$2(data2) > 120) {
					const err13 = {
						instancePath: instancePath + "/companyName",
						schemaPath: "contract#/$defs/CompanyName/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (func1$2(data2) < 1) {
					const err14 = {
						instancePath: instancePath + "/companyName",
						schemaPath: "contract#/$defs/CompanyName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (!pattern4$1.test(data2)) {
					const err15 = {
						instancePath: instancePath + "/companyName",
						schemaPath: "contract#/$defs/CompanyName/pattern",
						keyword: "pattern",
						params: { pattern: "^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$" },
						message: "must match pattern \"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/companyName",
					schemaPath: "contract#/$defs/CompanyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.contactName !== void 0) {
			let data3 = data.contactName;
			if (typeof data3 === "string") {
				if (func1$2(data3) > 120) {
					const err17 = {
						instancePath: instancePath + "/contactName",
						schemaPath: "contract#/$defs/PersonName/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (func1$2(data3) < 1) {
					const err18 = {
						instancePath: instancePath + "/contactName",
						schemaPath: "contract#/$defs/PersonName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (!pattern4$1.test(data3)) {
					const err19 = {
						instancePath: instancePath + "/contactName",
						schemaPath: "contract#/$defs/PersonName/pattern",
						keyword: "pattern",
						params: { pattern: "^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$" },
						message: "must match pattern \"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$\""
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/contactName",
					schemaPath: "contract#/$defs/PersonName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.address !== void 0) {
			if (!validate23(data.address, {
				instancePath: instancePath + "/address",
				parentData: data,
				parentDataProperty: "address",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.technicalContact !== void 0) {
			if (!validate25$1(data.technicalContact, {
				instancePath: instancePath + "/technicalContact",
				parentData: data,
				parentDataProperty: "technicalContact",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate25$1.errors : vErrors.concat(validate25$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.extra !== void 0) {
			let data6 = data.extra;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length > 50) {
					const err21 = {
						instancePath: instancePath + "/extra",
						schemaPath: "contract#/$defs/Extra/maxProperties",
						keyword: "maxProperties",
						params: { limit: 50 },
						message: "must NOT have more than 50 properties"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				for (const key1 in data6) {
					let data7 = data6[key1];
					if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean") {
						const err22 = {
							instancePath: instancePath + "/extra/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "contract#/$defs/Extra/additionalProperties/type",
							keyword: "type",
							params: { type: schema52.additionalProperties.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/extra",
					schemaPath: "contract#/$defs/Extra/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
validate36.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// \0virtual:queries.js
var listCustomersQuery = validate20;
var schema31 = {
	"$id": "listCustomersQuery",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"q": {
			"type": "string",
			"maxLength": 200
		},
		"sort": {
			"type": "string",
			"enum": [
				"companyName",
				"-companyName",
				"createdAt",
				"-createdAt"
			],
			"default": "companyName"
		},
		"cursor": {
			"type": "string",
			"maxLength": 1024
		},
		"limit": {
			"type": "integer",
			"minimum": 1,
			"maximum": 100,
			"default": 25
		}
	}
};
var func1$1 = (import_ucs2length.default?.default ? import_ucs2length.default : import_ucs2length).default;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.sort === void 0) data.sort = "companyName";
		if (data.limit === void 0) data.limit = 25;
		for (const key0 in data) if (!(key0 === "q" || key0 === "sort" || key0 === "cursor" || key0 === "limit")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.q !== void 0) {
			let data0 = data.q;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/q",
							schemaPath: "#/properties/q/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["q"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func1$1(data0) > 200) {
					const err2 = {
						instancePath: instancePath + "/q",
						schemaPath: "#/properties/q/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		let data1 = data.sort;
		if (typeof data1 !== "string") {
			let dataType1 = typeof data1;
			let coerced1 = void 0;
			if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
				data1 = data1[0];
				dataType1 = typeof data1;
				if (typeof data1 === "string") coerced1 = data1;
			}
			if (!(coerced1 !== void 0)) {
				if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
				else if (data1 === null) coerced1 = "";
				else {
					const err3 = {
						instancePath: instancePath + "/sort",
						schemaPath: "#/properties/sort/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (coerced1 !== void 0) {
				data1 = coerced1;
				if (data !== void 0) data["sort"] = coerced1;
			}
		}
		if (!(data1 === "companyName" || data1 === "-companyName" || data1 === "createdAt" || data1 === "-createdAt")) {
			const err4 = {
				instancePath: instancePath + "/sort",
				schemaPath: "#/properties/sort/enum",
				keyword: "enum",
				params: { allowedValues: schema31.properties.sort.enum },
				message: "must be equal to one of the allowed values"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.cursor !== void 0) {
			let data2 = data.cursor;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
					data2 = data2[0];
					dataType2 = typeof data2;
					if (typeof data2 === "string") coerced2 = data2;
				}
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err5 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["cursor"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (func1$1(data2) > 1024) {
					const err6 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 },
						message: "must NOT have more than 1024 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		let data3 = data.limit;
		if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
			let dataType3 = typeof data3;
			let coerced3 = void 0;
			if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1) {
				data3 = data3[0];
				dataType3 = typeof data3;
				if (typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) coerced3 = data3;
			}
			if (!(coerced3 !== void 0)) {
				if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1)) coerced3 = +data3;
				else {
					const err7 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (coerced3 !== void 0) {
				data3 = coerced3;
				if (data !== void 0) data["limit"] = coerced3;
			}
		}
		if (typeof data3 == "number" && isFinite(data3)) {
			if (data3 > 100 || isNaN(data3)) {
				const err8 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/properties/limit/maximum",
					keyword: "maximum",
					params: {
						comparison: "<=",
						limit: 100
					},
					message: "must be <= 100"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data3 < 1 || isNaN(data3)) {
				const err9 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/properties/limit/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					},
					message: "must be >= 1"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var listInvitesQuery = validate21$1;
var schema32 = {
	"$id": "listInvitesQuery",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"q": {
			"type": "string",
			"maxLength": 200
		},
		"status": {
			"type": "array",
			"items": { "$ref": "contract#/$defs/InviteStatus" }
		},
		"delivery": {
			"type": "array",
			"items": { "$ref": "contract#/$defs/Delivery" }
		},
		"attention": {
			"type": "boolean",
			"default": false
		},
		"sort": {
			"type": "string",
			"enum": [
				"companyName",
				"-companyName",
				"lastSentAt",
				"-lastSentAt",
				"expiresAt",
				"-expiresAt"
			],
			"default": "-lastSentAt"
		},
		"cursor": {
			"type": "string",
			"maxLength": 1024
		},
		"limit": {
			"type": "integer",
			"minimum": 1,
			"maximum": 100,
			"default": 25
		}
	}
};
var schema34 = {
	"type": "string",
	"enum": [
		"pending",
		"accepted",
		"expired",
		"revoked"
	],
	"description": "Accepted means that the customer has created an account through the link. Opening the link is not enough."
};
var schema35 = {
	"type": "string",
	"enum": [
		"queued",
		"sent",
		"delivered",
		"bounced",
		"failed",
		"unknown"
	],
	"description": "The delivery status of an email."
};
function validate21$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.attention === void 0) data.attention = false;
		if (data.sort === void 0) data.sort = "-lastSentAt";
		if (data.limit === void 0) data.limit = 25;
		for (const key0 in data) if (!(key0 === "q" || key0 === "status" || key0 === "delivery" || key0 === "attention" || key0 === "sort" || key0 === "cursor" || key0 === "limit")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.q !== void 0) {
			let data0 = data.q;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/q",
							schemaPath: "#/properties/q/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["q"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func1$1(data0) > 200) {
					const err2 = {
						instancePath: instancePath + "/q",
						schemaPath: "#/properties/q/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.status !== void 0) {
			let data1 = data.status;
			if (!Array.isArray(data1)) {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
					data1 = data1[0];
					dataType1 = typeof data1;
					if (Array.isArray(data1)) coerced1 = data1;
				}
				if (!(coerced1 !== void 0)) {
					if (dataType1 === "string" || dataType1 === "number" || dataType1 === "boolean" || data1 === null) coerced1 = [data1];
					else {
						const err3 = {
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["status"] = coerced1;
				}
			}
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 !== "string") {
						let dataType2 = typeof data2;
						let coerced2 = void 0;
						if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
							data2 = data2[0];
							dataType2 = typeof data2;
							if (typeof data2 === "string") coerced2 = data2;
						}
						if (!(coerced2 !== void 0)) {
							if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
							else if (data2 === null) coerced2 = "";
							else {
								const err4 = {
									instancePath: instancePath + "/status/" + i0,
									schemaPath: "contract#/$defs/InviteStatus/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						}
						if (coerced2 !== void 0) {
							data2 = coerced2;
							if (data1 !== void 0) data1[i0] = coerced2;
						}
					}
					if (!(data2 === "pending" || data2 === "accepted" || data2 === "expired" || data2 === "revoked")) {
						const err5 = {
							instancePath: instancePath + "/status/" + i0,
							schemaPath: "contract#/$defs/InviteStatus/enum",
							keyword: "enum",
							params: { allowedValues: schema34.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			}
		}
		if (data.delivery !== void 0) {
			let data3 = data.delivery;
			if (!Array.isArray(data3)) {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1) {
					data3 = data3[0];
					dataType3 = typeof data3;
					if (Array.isArray(data3)) coerced3 = data3;
				}
				if (!(coerced3 !== void 0)) {
					if (dataType3 === "string" || dataType3 === "number" || dataType3 === "boolean" || data3 === null) coerced3 = [data3];
					else {
						const err6 = {
							instancePath: instancePath + "/delivery",
							schemaPath: "#/properties/delivery/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["delivery"] = coerced3;
				}
			}
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (typeof data4 !== "string") {
						let dataType4 = typeof data4;
						let coerced4 = void 0;
						if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1) {
							data4 = data4[0];
							dataType4 = typeof data4;
							if (typeof data4 === "string") coerced4 = data4;
						}
						if (!(coerced4 !== void 0)) {
							if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
							else if (data4 === null) coerced4 = "";
							else {
								const err7 = {
									instancePath: instancePath + "/delivery/" + i1,
									schemaPath: "contract#/$defs/Delivery/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (coerced4 !== void 0) {
							data4 = coerced4;
							if (data3 !== void 0) data3[i1] = coerced4;
						}
					}
					if (!(data4 === "queued" || data4 === "sent" || data4 === "delivered" || data4 === "bounced" || data4 === "failed" || data4 === "unknown")) {
						const err8 = {
							instancePath: instancePath + "/delivery/" + i1,
							schemaPath: "contract#/$defs/Delivery/enum",
							keyword: "enum",
							params: { allowedValues: schema35.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			}
		}
		let data5 = data.attention;
		if (typeof data5 !== "boolean") {
			let dataType5 = typeof data5;
			let coerced5 = void 0;
			if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1) {
				data5 = data5[0];
				dataType5 = typeof data5;
				if (typeof data5 === "boolean") coerced5 = data5;
			}
			if (!(coerced5 !== void 0)) {
				if (data5 === "false" || data5 === 0 || data5 === null) coerced5 = false;
				else if (data5 === "true" || data5 === 1) coerced5 = true;
				else {
					const err9 = {
						instancePath: instancePath + "/attention",
						schemaPath: "#/properties/attention/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			if (coerced5 !== void 0) {
				data5 = coerced5;
				if (data !== void 0) data["attention"] = coerced5;
			}
		}
		let data6 = data.sort;
		if (typeof data6 !== "string") {
			let dataType6 = typeof data6;
			let coerced6 = void 0;
			if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1) {
				data6 = data6[0];
				dataType6 = typeof data6;
				if (typeof data6 === "string") coerced6 = data6;
			}
			if (!(coerced6 !== void 0)) {
				if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data6;
				else if (data6 === null) coerced6 = "";
				else {
					const err10 = {
						instancePath: instancePath + "/sort",
						schemaPath: "#/properties/sort/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
			if (coerced6 !== void 0) {
				data6 = coerced6;
				if (data !== void 0) data["sort"] = coerced6;
			}
		}
		if (!(data6 === "companyName" || data6 === "-companyName" || data6 === "lastSentAt" || data6 === "-lastSentAt" || data6 === "expiresAt" || data6 === "-expiresAt")) {
			const err11 = {
				instancePath: instancePath + "/sort",
				schemaPath: "#/properties/sort/enum",
				keyword: "enum",
				params: { allowedValues: schema32.properties.sort.enum },
				message: "must be equal to one of the allowed values"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.cursor !== void 0) {
			let data7 = data.cursor;
			if (typeof data7 !== "string") {
				let dataType7 = typeof data7;
				let coerced7 = void 0;
				if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1) {
					data7 = data7[0];
					dataType7 = typeof data7;
					if (typeof data7 === "string") coerced7 = data7;
				}
				if (!(coerced7 !== void 0)) {
					if (dataType7 == "number" || dataType7 == "boolean") coerced7 = "" + data7;
					else if (data7 === null) coerced7 = "";
					else {
						const err12 = {
							instancePath: instancePath + "/cursor",
							schemaPath: "#/properties/cursor/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (coerced7 !== void 0) {
					data7 = coerced7;
					if (data !== void 0) data["cursor"] = coerced7;
				}
			}
			if (typeof data7 === "string") {
				if (func1$1(data7) > 1024) {
					const err13 = {
						instancePath: instancePath + "/cursor",
						schemaPath: "#/properties/cursor/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 },
						message: "must NOT have more than 1024 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		let data8 = data.limit;
		if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
			let dataType8 = typeof data8;
			let coerced8 = void 0;
			if (dataType8 == "object" && Array.isArray(data8) && data8.length == 1) {
				data8 = data8[0];
				dataType8 = typeof data8;
				if (typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) coerced8 = data8;
			}
			if (!(coerced8 !== void 0)) {
				if (dataType8 === "boolean" || data8 === null || dataType8 === "string" && data8 && data8 == +data8 && !(data8 % 1)) coerced8 = +data8;
				else {
					const err14 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			if (coerced8 !== void 0) {
				data8 = coerced8;
				if (data !== void 0) data["limit"] = coerced8;
			}
		}
		if (typeof data8 == "number" && isFinite(data8)) {
			if (data8 > 100 || isNaN(data8)) {
				const err15 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/properties/limit/maximum",
					keyword: "maximum",
					params: {
						comparison: "<=",
						limit: 100
					},
					message: "must be <= 100"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (data8 < 1 || isNaN(data8)) {
				const err16 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/properties/limit/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					},
					message: "must be >= 1"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate21$1.errors = vErrors;
	return errors === 0;
}
validate21$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
// \0virtual:replies.js
var import_equal = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
})))());
var Session = validate21;
var schema37 = {
	"type": "string",
	"enum": [
		"customers:read",
		"customers:create",
		"invites:read",
		"invites:send",
		"invites:revoke"
	]
};
var formats0 = (import_formats.default?.default ? import_formats.default : import_formats).fullFormats.uri;
var formats2 = (import_formats.default?.default ? import_formats.default : import_formats).fullFormats["date-time"];
var pattern4 = /* @__PURE__ */ new RegExp("^#[0-9a-fA-F]{6}$", "u");
var pattern5 = /* @__PURE__ */ new RegExp("^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$", "u");
var pattern6 = /* @__PURE__ */ new RegExp("^[A-Z]{2}$", "u");
var func1 = (import_ucs2length.default?.default ? import_ucs2length.default : import_ucs2length).default;
var func0 = (import_equal.default?.default ? import_equal.default : import_equal).default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.allowedDays === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "allowedDays" },
				message: "must have required property 'allowedDays'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.defaultDays === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "defaultDays" },
				message: "must have required property 'defaultDays'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.allowedDays !== void 0) {
			let data0 = data.allowedDays;
			if (Array.isArray(data0)) {
				if (data0.length > 10) {
					const err2 = {
						instancePath: instancePath + "/allowedDays",
						schemaPath: "#/properties/allowedDays/maxItems",
						keyword: "maxItems",
						params: { limit: 10 },
						message: "must NOT have more than 10 items"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/allowedDays",
						schemaPath: "#/properties/allowedDays/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						const err4 = {
							instancePath: instancePath + "/allowedDays/" + i0,
							schemaPath: "contract#/$defs/LinkDays/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 365 || isNaN(data1)) {
							const err5 = {
								instancePath: instancePath + "/allowedDays/" + i0,
								schemaPath: "contract#/$defs/LinkDays/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 365
								},
								message: "must be <= 365"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1 < 1 || isNaN(data1)) {
							const err6 = {
								instancePath: instancePath + "/allowedDays/" + i0,
								schemaPath: "contract#/$defs/LinkDays/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
				}
				let i1 = data0.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data0[i1], data0[j0])) {
						const err7 = {
							instancePath: instancePath + "/allowedDays",
							schemaPath: "#/properties/allowedDays/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
						break outer0;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/allowedDays",
					schemaPath: "#/properties/allowedDays/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.defaultDays !== void 0) {
			let data2 = data.defaultDays;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err9 = {
					instancePath: instancePath + "/defaultDays",
					schemaPath: "contract#/$defs/LinkDays/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 365 || isNaN(data2)) {
					const err10 = {
						instancePath: instancePath + "/defaultDays",
						schemaPath: "contract#/$defs/LinkDays/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 365
						},
						message: "must be <= 365"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err11 = {
						instancePath: instancePath + "/defaultDays",
						schemaPath: "contract#/$defs/LinkDays/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": {
		"allowedDays": true,
		"defaultDays": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reseller === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reseller" },
				message: "must have required property 'reseller'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.user === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "user" },
				message: "must have required property 'user'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.permissions === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "permissions" },
				message: "must have required property 'permissions'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.reseller !== void 0) {
			let data0 = data.reseller;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.name === void 0) {
					const err3 = {
						instancePath: instancePath + "/reseller",
						schemaPath: "#/properties/reseller/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.platformName === void 0) {
					const err4 = {
						instancePath: instancePath + "/reseller",
						schemaPath: "#/properties/reseller/required",
						keyword: "required",
						params: { missingProperty: "platformName" },
						message: "must have required property 'platformName'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0.name !== void 0) {
					if (typeof data0.name !== "string") {
						const err5 = {
							instancePath: instancePath + "/reseller/name",
							schemaPath: "#/properties/reseller/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data0.platformName !== void 0) {
					if (typeof data0.platformName !== "string") {
						const err6 = {
							instancePath: instancePath + "/reseller/platformName",
							schemaPath: "#/properties/reseller/properties/platformName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data0.logoUrl !== void 0) {
					let data3 = data0.logoUrl;
					if (typeof data3 === "string") {
						if (!formats0(data3)) {
							const err7 = {
								instancePath: instancePath + "/reseller/logoUrl",
								schemaPath: "#/properties/reseller/properties/logoUrl/format",
								keyword: "format",
								params: { format: "uri" },
								message: "must match format \"uri\""
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/reseller/logoUrl",
							schemaPath: "#/properties/reseller/properties/logoUrl/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data0.primaryColor !== void 0) {
					let data4 = data0.primaryColor;
					if (typeof data4 === "string") {
						if (!pattern4.test(data4)) {
							const err9 = {
								instancePath: instancePath + "/reseller/primaryColor",
								schemaPath: "contract#/$defs/Color/pattern",
								keyword: "pattern",
								params: { pattern: "^#[0-9a-fA-F]{6}$" },
								message: "must match pattern \"^#[0-9a-fA-F]{6}$\""
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/reseller/primaryColor",
							schemaPath: "contract#/$defs/Color/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data0.supportEmail !== void 0) {
					let data5 = data0.supportEmail;
					if (typeof data5 === "string") {
						if (func1(data5) > 254) {
							const err11 = {
								instancePath: instancePath + "/reseller/supportEmail",
								schemaPath: "contract#/$defs/Email/maxLength",
								keyword: "maxLength",
								params: { limit: 254 },
								message: "must NOT have more than 254 characters"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (!pattern5.test(data5)) {
							const err12 = {
								instancePath: instancePath + "/reseller/supportEmail",
								schemaPath: "contract#/$defs/Email/pattern",
								keyword: "pattern",
								params: { pattern: "^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$" },
								message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$\""
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/reseller/supportEmail",
							schemaPath: "contract#/$defs/Email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data0.country !== void 0) {
					let data6 = data0.country;
					if (typeof data6 === "string") {
						if (!pattern6.test(data6)) {
							const err14 = {
								instancePath: instancePath + "/reseller/country",
								schemaPath: "contract#/$defs/CountryCode/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z]{2}$" },
								message: "must match pattern \"^[A-Z]{2}$\""
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/reseller/country",
							schemaPath: "contract#/$defs/CountryCode/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/reseller",
					schemaPath: "#/properties/reseller/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.user !== void 0) {
			let data7 = data.user;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.name === void 0) {
					const err17 = {
						instancePath: instancePath + "/user",
						schemaPath: "#/properties/user/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data7.email === void 0) {
					const err18 = {
						instancePath: instancePath + "/user",
						schemaPath: "#/properties/user/required",
						keyword: "required",
						params: { missingProperty: "email" },
						message: "must have required property 'email'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data7.name !== void 0) {
					if (typeof data7.name !== "string") {
						const err19 = {
							instancePath: instancePath + "/user/name",
							schemaPath: "#/properties/user/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data7.email !== void 0) {
					let data9 = data7.email;
					if (typeof data9 === "string") {
						if (func1(data9) > 254) {
							const err20 = {
								instancePath: instancePath + "/user/email",
								schemaPath: "contract#/$defs/Email/maxLength",
								keyword: "maxLength",
								params: { limit: 254 },
								message: "must NOT have more than 254 characters"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (!pattern5.test(data9)) {
							const err21 = {
								instancePath: instancePath + "/user/email",
								schemaPath: "contract#/$defs/Email/pattern",
								keyword: "pattern",
								params: { pattern: "^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$" },
								message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$\""
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/user/email",
							schemaPath: "contract#/$defs/Email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.permissions !== void 0) {
			let data10 = data.permissions;
			if (Array.isArray(data10)) {
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data11 = data10[i0];
					if (typeof data11 !== "string") {
						const err24 = {
							instancePath: instancePath + "/permissions/" + i0,
							schemaPath: "contract#/$defs/Permission/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (!(data11 === "customers:read" || data11 === "customers:create" || data11 === "invites:read" || data11 === "invites:send" || data11 === "invites:revoke")) {
						const err25 = {
							instancePath: instancePath + "/permissions/" + i0,
							schemaPath: "contract#/$defs/Permission/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/permissions",
					schemaPath: "#/properties/permissions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.inviteExpiry !== void 0) {
			if (!validate22(data.inviteExpiry, {
				instancePath: instancePath + "/inviteExpiry",
				parentData: data,
				parentDataProperty: "inviteExpiry",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.serverTime !== void 0) {
			let data13 = data.serverTime;
			if (typeof data13 === "string") {
				if (!formats2.validate(data13)) {
					const err27 = {
						instancePath: instancePath + "/serverTime",
						schemaPath: "contract#/$defs/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/serverTime",
					schemaPath: "contract#/$defs/Timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": {
		"reseller": true,
		"user": true,
		"permissions": true,
		"inviteExpiry": true,
		"serverTime": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
var Problem = validate24;
var schema43 = {
	"type": "string",
	"description": "The reason for a failure. `quota-reached`: the reseller has reached a limit of their plan. `declined`: the back\nend rejects the call for a reason of its own, such as a credit check. Explain it in `userMessage`. `not-offered`: the back\nend does not implement the operation.\n",
	"enum": [
		"malformed-request",
		"validation-failed",
		"duplicate-customer",
		"already-customer",
		"invite-pending",
		"invite-not-pending",
		"registration-expired",
		"registration-revoked",
		"registration-used",
		"registration-unknown",
		"resend-too-soon",
		"rate-limited",
		"idempotency-key-missing",
		"idempotency-key-in-progress",
		"idempotency-key-reused",
		"unauthenticated",
		"forbidden",
		"quota-reached",
		"declined",
		"not-found",
		"payload-too-large",
		"not-offered",
		"unavailable"
	]
};
var formats4 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
var schema45 = {
	"type": "string",
	"enum": [
		"required",
		"too-long",
		"invalid-format",
		"not-allowed",
		"unknown-member",
		"billing-account-unknown"
	]
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.pointer === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pointer" },
				message: "must have required property 'pointer'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.code === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.pointer !== void 0) {
			if (typeof data.pointer !== "string") {
				const err2 = {
					instancePath: instancePath + "/pointer",
					schemaPath: "#/properties/pointer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.code !== void 0) {
			let data1 = data.code;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/code",
					schemaPath: "contract#/$defs/MemberErrorCode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data1 === "required" || data1 === "too-long" || data1 === "invalid-format" || data1 === "not-allowed" || data1 === "unknown-member" || data1 === "billing-account-unknown")) {
				const err4 = {
					instancePath: instancePath + "/code",
					schemaPath: "contract#/$defs/MemberErrorCode/enum",
					keyword: "enum",
					params: { allowedValues: schema45.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.detail !== void 0) {
			if (typeof data.detail !== "string") {
				const err5 = {
					instancePath: instancePath + "/detail",
					schemaPath: "#/properties/detail/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.meta !== void 0) {
			let data3 = data.meta;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {} else {
				const err6 = {
					instancePath: instancePath + "/meta",
					schemaPath: "contract#/$defs/Meta/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": {
		"pointer": true,
		"code": true,
		"detail": true,
		"meta": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.status === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.code === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 === "string") {
				if (!formats4.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/format",
						keyword: "format",
						params: { format: "uri-reference" },
						message: "must match format \"uri-reference\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.title !== void 0) {
			if (typeof data.title !== "string") {
				const err6 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err7 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 599 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 599
						},
						message: "must be <= 599"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2 < 400 || isNaN(data2)) {
					const err9 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 400
						},
						message: "must be >= 400"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.detail !== void 0) {
			if (typeof data.detail !== "string") {
				const err10 = {
					instancePath: instancePath + "/detail",
					schemaPath: "#/properties/detail/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.code !== void 0) {
			let data4 = data.code;
			if (typeof data4 !== "string") {
				const err11 = {
					instancePath: instancePath + "/code",
					schemaPath: "contract#/$defs/ProblemCode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (!(data4 === "malformed-request" || data4 === "validation-failed" || data4 === "duplicate-customer" || data4 === "already-customer" || data4 === "invite-pending" || data4 === "invite-not-pending" || data4 === "registration-expired" || data4 === "registration-revoked" || data4 === "registration-used" || data4 === "registration-unknown" || data4 === "resend-too-soon" || data4 === "rate-limited" || data4 === "idempotency-key-missing" || data4 === "idempotency-key-in-progress" || data4 === "idempotency-key-reused" || data4 === "unauthenticated" || data4 === "forbidden" || data4 === "quota-reached" || data4 === "declined" || data4 === "not-found" || data4 === "payload-too-large" || data4 === "not-offered" || data4 === "unavailable")) {
				const err12 = {
					instancePath: instancePath + "/code",
					schemaPath: "contract#/$defs/ProblemCode/enum",
					keyword: "enum",
					params: { allowedValues: schema43.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.userMessage !== void 0) {
			let data5 = data.userMessage;
			if (typeof data5 === "string") {
				if (func1(data5) > 300) {
					const err13 = {
						instancePath: instancePath + "/userMessage",
						schemaPath: "#/properties/userMessage/maxLength",
						keyword: "maxLength",
						params: { limit: 300 },
						message: "must NOT have more than 300 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/userMessage",
					schemaPath: "#/properties/userMessage/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.errors !== void 0) {
			let data6 = data.errors;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate25(data6[i0], {
					instancePath: instancePath + "/errors/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
					errors = vErrors.length;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/errors",
					schemaPath: "#/properties/errors/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.meta !== void 0) {
			let data8 = data.meta;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {} else {
				const err16 = {
					instancePath: instancePath + "/meta",
					schemaPath: "contract#/$defs/Meta/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"props": {
		"type": true,
		"title": true,
		"status": true,
		"detail": true,
		"code": true,
		"userMessage": true,
		"errors": true,
		"meta": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
var listBillingAccounts200 = validate27;
var pattern9 = /* @__PURE__ */ new RegExp("^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.email === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "email" },
				message: "must have required property 'email'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.phone === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phone" },
				message: "must have required property 'phone'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.isDefault === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "isDefault" },
				message: "must have required property 'isDefault'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func1(data0) > 64) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "contract#/$defs/Id/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "contract#/$defs/Id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/id",
					schemaPath: "contract#/$defs/Id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func1(data1) > 120) {
					const err8 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.email !== void 0) {
			let data2 = data.email;
			if (typeof data2 === "string") {
				if (func1(data2) > 254) {
					const err10 = {
						instancePath: instancePath + "/email",
						schemaPath: "contract#/$defs/Email/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (!pattern5.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/email",
						schemaPath: "contract#/$defs/Email/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$" },
						message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/email",
					schemaPath: "contract#/$defs/Email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.phone !== void 0) {
			let data3 = data.phone;
			if (typeof data3 === "string") {
				if (!pattern9.test(data3)) {
					const err13 = {
						instancePath: instancePath + "/phone",
						schemaPath: "contract#/$defs/Phone/pattern",
						keyword: "pattern",
						params: { pattern: "^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$" },
						message: "must match pattern \"^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/phone",
					schemaPath: "contract#/$defs/Phone/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.isDefault !== void 0) {
			if (typeof data.isDefault !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/isDefault",
					schemaPath: "#/properties/isDefault/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
validate28.evaluated = {
	"props": {
		"id": true,
		"name": true,
		"email": true,
		"phone": true,
		"isDefault": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.items === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "items" },
				message: "must have required property 'items'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.items !== void 0) {
			let data0 = data.items;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate28(data0[i0], {
					instancePath: instancePath + "/items/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/properties/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
validate27.evaluated = {
	"props": { "items": true },
	"dynamicProps": false,
	"dynamicItems": false
};
var CustomerPage = validate30;
var schema54 = {
	"description": "A customer, added by the reseller or registered through an invite.",
	"allOf": [{ "$ref": "contract#/$defs/CustomerDetails" }, {
		"type": "object",
		"required": [
			"id",
			"billingAccountId",
			"status",
			"origin",
			"createdAt",
			"createdBy"
		],
		"properties": {
			"id": { "$ref": "contract#/$defs/Id" },
			"billingAccountId": { "$ref": "contract#/$defs/Id" },
			"status": {
				"type": "string",
				"enum": [
					"active",
					"pending",
					"suspended"
				]
			},
			"origin": {
				"type": "string",
				"enum": ["added", "invited"]
			},
			"inviteId": { "$ref": "contract#/$defs/Id" },
			"createdAt": { "$ref": "contract#/$defs/Timestamp" },
			"createdBy": {
				"type": "string",
				"description": "The user who added the customer or sent the invite."
			},
			"credentials": {
				"type": "object",
				"description": "Present only in the reply that creates the customer, and only if the back end generates them.",
				"required": ["username", "password"],
				"properties": {
					"username": { "type": "string" },
					"password": {
						"type": "string",
						"format": "password"
					}
				}
			}
		}
	}]
};
var schema74 = {
	"type": "object",
	"description": "Answers to the back end's extra fields, by field name.",
	"maxProperties": 50,
	"additionalProperties": { "type": [
		"string",
		"number",
		"boolean"
	] }
};
var pattern10 = /* @__PURE__ */ new RegExp("^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$", "u");
var pattern11 = /* @__PURE__ */ new RegExp("^https?://", "u");
var pattern13 = /* @__PURE__ */ new RegExp("^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$)[^\\p{Cc}\\p{Cf}]*$", "u");
var pattern16 = /* @__PURE__ */ new RegExp("^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.country === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "country" },
				message: "must have required property 'country'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.line1 === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "line1" },
				message: "must have required property 'line1'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.country !== void 0) {
			let data0 = data.country;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/country",
						schemaPath: "contract#/$defs/CountryCode/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z]{2}$" },
						message: "must match pattern \"^[A-Z]{2}$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/country",
					schemaPath: "contract#/$defs/CountryCode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.line1 !== void 0) {
			let data1 = data.line1;
			if (typeof data1 === "string") {
				if (!pattern16.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/line1",
						schemaPath: "contract#/$defs/Line/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))" },
						message: "must match pattern \"^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/line1",
					schemaPath: "contract#/$defs/Line/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func1(data1) > 120) {
					const err6 = {
						instancePath: instancePath + "/line1",
						schemaPath: "#/properties/line1/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/line1",
						schemaPath: "#/properties/line1/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.line2 !== void 0) {
			let data2 = data.line2;
			if (typeof data2 === "string") {
				if (!pattern16.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/line2",
						schemaPath: "contract#/$defs/Line/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))" },
						message: "must match pattern \"^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/line2",
					schemaPath: "contract#/$defs/Line/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func1(data2) > 120) {
					const err10 = {
						instancePath: instancePath + "/line2",
						schemaPath: "#/properties/line2/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.city !== void 0) {
			let data3 = data.city;
			if (typeof data3 === "string") {
				if (!pattern16.test(data3)) {
					const err11 = {
						instancePath: instancePath + "/city",
						schemaPath: "contract#/$defs/Line/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))" },
						message: "must match pattern \"^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/city",
					schemaPath: "contract#/$defs/Line/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func1(data3) > 80) {
					const err13 = {
						instancePath: instancePath + "/city",
						schemaPath: "#/properties/city/maxLength",
						keyword: "maxLength",
						params: { limit: 80 },
						message: "must NOT have more than 80 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.region !== void 0) {
			let data4 = data.region;
			if (typeof data4 === "string") {
				if (!pattern16.test(data4)) {
					const err14 = {
						instancePath: instancePath + "/region",
						schemaPath: "contract#/$defs/Line/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))" },
						message: "must match pattern \"^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/region",
					schemaPath: "contract#/$defs/Line/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data4 === "string") {
				if (func1(data4) > 80) {
					const err16 = {
						instancePath: instancePath + "/region",
						schemaPath: "#/properties/region/maxLength",
						keyword: "maxLength",
						params: { limit: 80 },
						message: "must NOT have more than 80 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.postalCode !== void 0) {
			let data5 = data.postalCode;
			if (typeof data5 === "string") {
				if (!pattern13.test(data5)) {
					const err17 = {
						instancePath: instancePath + "/postalCode",
						schemaPath: "contract#/$defs/Code/pattern",
						keyword: "pattern",
						params: { pattern: "^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$)[^\\p{Cc}\\p{Cf}]*$" },
						message: "must match pattern \"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$)[^\\p{Cc}\\p{Cf}]*$\""
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/postalCode",
					schemaPath: "contract#/$defs/Code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data5 === "string") {
				if (func1(data5) > 20) {
					const err19 = {
						instancePath: instancePath + "/postalCode",
						schemaPath: "#/properties/postalCode/maxLength",
						keyword: "maxLength",
						params: { limit: 20 },
						message: "must NOT have more than 20 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
validate33.evaluated = {
	"props": {
		"country": true,
		"line1": true,
		"line2": true,
		"city": true,
		"region": true,
		"postalCode": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate35.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.email === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "email" },
				message: "must have required property 'email'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.email !== void 0) {
			let data0 = data.email;
			if (typeof data0 === "string") {
				if (func1(data0) > 254) {
					const err1 = {
						instancePath: instancePath + "/email",
						schemaPath: "contract#/$defs/Email/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (!pattern5.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/email",
						schemaPath: "contract#/$defs/Email/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$" },
						message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/email",
					schemaPath: "contract#/$defs/Email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (!pattern16.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "contract#/$defs/Line/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))" },
						message: "must match pattern \"^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "contract#/$defs/Line/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func1(data1) > 120) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.phone !== void 0) {
			let data2 = data.phone;
			if (typeof data2 === "string") {
				if (!pattern9.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/phone",
						schemaPath: "contract#/$defs/Phone/pattern",
						keyword: "pattern",
						params: { pattern: "^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$" },
						message: "must match pattern \"^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/phone",
					schemaPath: "contract#/$defs/Phone/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
validate35.evaluated = {
	"props": {
		"email": true,
		"name": true,
		"phone": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate37.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.email === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "email" },
				message: "must have required property 'email'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.phone === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phone" },
				message: "must have required property 'phone'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.email !== void 0) {
			let data0 = data.email;
			if (typeof data0 === "string") {
				if (func1(data0) > 254) {
					const err2 = {
						instancePath: instancePath + "/email",
						schemaPath: "contract#/$defs/Email/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern5.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/email",
						schemaPath: "contract#/$defs/Email/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$" },
						message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/email",
					schemaPath: "contract#/$defs/Email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.phone !== void 0) {
			let data1 = data.phone;
			if (typeof data1 === "string") {
				if (!pattern9.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/phone",
						schemaPath: "contract#/$defs/Phone/pattern",
						keyword: "pattern",
						params: { pattern: "^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$" },
						message: "must match pattern \"^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/phone",
					schemaPath: "contract#/$defs/Phone/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
validate37.evaluated = {
	"props": {
		"email": true,
		"phone": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate32.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.companyName === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "companyName" },
				message: "must have required property 'companyName'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.address === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "address" },
				message: "must have required property 'address'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.technicalContact === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "technicalContact" },
				message: "must have required property 'technicalContact'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.billingContact === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "billingContact" },
				message: "must have required property 'billingContact'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.companyName !== void 0) {
			let data0 = data.companyName;
			if (typeof data0 === "string") {
				if (func1(data0) > 120) {
					const err4 = {
						instancePath: instancePath + "/companyName",
						schemaPath: "contract#/$defs/CompanyName/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func1(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/companyName",
						schemaPath: "contract#/$defs/CompanyName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern10.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/companyName",
						schemaPath: "contract#/$defs/CompanyName/pattern",
						keyword: "pattern",
						params: { pattern: "^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$" },
						message: "must match pattern \"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/companyName",
					schemaPath: "contract#/$defs/CompanyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.website !== void 0) {
			let data1 = data.website;
			if (typeof data1 === "string") {
				if (func1(data1) > 200) {
					const err8 = {
						instancePath: instancePath + "/website",
						schemaPath: "#/properties/website/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!pattern11.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/website",
						schemaPath: "#/properties/website/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://" },
						message: "must match pattern \"^https?://\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (!formats0(data1)) {
					const err10 = {
						instancePath: instancePath + "/website",
						schemaPath: "#/properties/website/format",
						keyword: "format",
						params: { format: "uri" },
						message: "must match format \"uri\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/website",
					schemaPath: "#/properties/website/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.phone !== void 0) {
			let data2 = data.phone;
			if (typeof data2 === "string") {
				if (!pattern9.test(data2)) {
					const err12 = {
						instancePath: instancePath + "/phone",
						schemaPath: "contract#/$defs/Phone/pattern",
						keyword: "pattern",
						params: { pattern: "^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$" },
						message: "must match pattern \"^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/phone",
					schemaPath: "contract#/$defs/Phone/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.taxId !== void 0) {
			let data3 = data.taxId;
			if (typeof data3 === "string") {
				if (!pattern13.test(data3)) {
					const err14 = {
						instancePath: instancePath + "/taxId",
						schemaPath: "contract#/$defs/Code/pattern",
						keyword: "pattern",
						params: { pattern: "^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$)[^\\p{Cc}\\p{Cf}]*$" },
						message: "must match pattern \"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$)[^\\p{Cc}\\p{Cf}]*$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/taxId",
					schemaPath: "contract#/$defs/Code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func1(data3) > 40) {
					const err16 = {
						instancePath: instancePath + "/taxId",
						schemaPath: "#/properties/taxId/maxLength",
						keyword: "maxLength",
						params: { limit: 40 },
						message: "must NOT have more than 40 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.reference !== void 0) {
			let data4 = data.reference;
			if (typeof data4 === "string") {
				if (!pattern13.test(data4)) {
					const err17 = {
						instancePath: instancePath + "/reference",
						schemaPath: "contract#/$defs/Code/pattern",
						keyword: "pattern",
						params: { pattern: "^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$)[^\\p{Cc}\\p{Cf}]*$" },
						message: "must match pattern \"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$)[^\\p{Cc}\\p{Cf}]*$\""
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/reference",
					schemaPath: "contract#/$defs/Code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data4 === "string") {
				if (func1(data4) > 64) {
					const err19 = {
						instancePath: instancePath + "/reference",
						schemaPath: "#/properties/reference/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.address !== void 0) {
			if (!validate33(data.address, {
				instancePath: instancePath + "/address",
				parentData: data,
				parentDataProperty: "address",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.technicalContact !== void 0) {
			if (!validate35(data.technicalContact, {
				instancePath: instancePath + "/technicalContact",
				parentData: data,
				parentDataProperty: "technicalContact",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
				errors = vErrors.length;
			}
		}
		if (data.billingContact !== void 0) {
			if (!validate37(data.billingContact, {
				instancePath: instancePath + "/billingContact",
				parentData: data,
				parentDataProperty: "billingContact",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
				errors = vErrors.length;
			}
		}
		if (data.extra !== void 0) {
			let data8 = data.extra;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (Object.keys(data8).length > 50) {
					const err20 = {
						instancePath: instancePath + "/extra",
						schemaPath: "contract#/$defs/Extra/maxProperties",
						keyword: "maxProperties",
						params: { limit: 50 },
						message: "must NOT have more than 50 properties"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				for (const key0 in data8) {
					let data9 = data8[key0];
					if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
						const err21 = {
							instancePath: instancePath + "/extra/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "contract#/$defs/Extra/additionalProperties/type",
							keyword: "type",
							params: { type: schema74.additionalProperties.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/extra",
					schemaPath: "contract#/$defs/Extra/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate32.errors = vErrors;
	return errors === 0;
}
validate32.evaluated = {
	"props": {
		"companyName": true,
		"website": true,
		"phone": true,
		"taxId": true,
		"reference": true,
		"address": true,
		"technicalContact": true,
		"billingContact": true,
		"extra": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate31.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate32(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.billingAccountId === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "billingAccountId" },
				message: "must have required property 'billingAccountId'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.status === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.origin === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "origin" },
				message: "must have required property 'origin'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.createdAt === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "createdAt" },
				message: "must have required property 'createdAt'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.createdBy === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "createdBy" },
				message: "must have required property 'createdBy'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func1(data0) > 64) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "contract#/$defs/Id/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data0) < 1) {
					const err7 = {
						instancePath: instancePath + "/id",
						schemaPath: "contract#/$defs/Id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/id",
					schemaPath: "contract#/$defs/Id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.billingAccountId !== void 0) {
			let data1 = data.billingAccountId;
			if (typeof data1 === "string") {
				if (func1(data1) > 64) {
					const err9 = {
						instancePath: instancePath + "/billingAccountId",
						schemaPath: "contract#/$defs/Id/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (func1(data1) < 1) {
					const err10 = {
						instancePath: instancePath + "/billingAccountId",
						schemaPath: "contract#/$defs/Id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/billingAccountId",
					schemaPath: "contract#/$defs/Id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (typeof data2 !== "string") {
				const err12 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/allOf/1/properties/status/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (!(data2 === "active" || data2 === "pending" || data2 === "suspended")) {
				const err13 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/allOf/1/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema54.allOf[1].properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data3 = data.origin;
			if (typeof data3 !== "string") {
				const err14 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/allOf/1/properties/origin/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (!(data3 === "added" || data3 === "invited")) {
				const err15 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/allOf/1/properties/origin/enum",
					keyword: "enum",
					params: { allowedValues: schema54.allOf[1].properties.origin.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.inviteId !== void 0) {
			let data4 = data.inviteId;
			if (typeof data4 === "string") {
				if (func1(data4) > 64) {
					const err16 = {
						instancePath: instancePath + "/inviteId",
						schemaPath: "contract#/$defs/Id/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (func1(data4) < 1) {
					const err17 = {
						instancePath: instancePath + "/inviteId",
						schemaPath: "contract#/$defs/Id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/inviteId",
					schemaPath: "contract#/$defs/Id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.createdAt !== void 0) {
			let data5 = data.createdAt;
			if (typeof data5 === "string") {
				if (!formats2.validate(data5)) {
					const err19 = {
						instancePath: instancePath + "/createdAt",
						schemaPath: "contract#/$defs/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/createdAt",
					schemaPath: "contract#/$defs/Timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.createdBy !== void 0) {
			if (typeof data.createdBy !== "string") {
				const err21 = {
					instancePath: instancePath + "/createdBy",
					schemaPath: "#/allOf/1/properties/createdBy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.credentials !== void 0) {
			let data7 = data.credentials;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.username === void 0) {
					const err22 = {
						instancePath: instancePath + "/credentials",
						schemaPath: "#/allOf/1/properties/credentials/required",
						keyword: "required",
						params: { missingProperty: "username" },
						message: "must have required property 'username'"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data7.password === void 0) {
					const err23 = {
						instancePath: instancePath + "/credentials",
						schemaPath: "#/allOf/1/properties/credentials/required",
						keyword: "required",
						params: { missingProperty: "password" },
						message: "must have required property 'password'"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data7.username !== void 0) {
					if (typeof data7.username !== "string") {
						const err24 = {
							instancePath: instancePath + "/credentials/username",
							schemaPath: "#/allOf/1/properties/credentials/properties/username/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data7.password !== void 0) {
					if (!(typeof data7.password === "string")) {
						const err25 = {
							instancePath: instancePath + "/credentials/password",
							schemaPath: "#/allOf/1/properties/credentials/properties/password/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/credentials",
					schemaPath: "#/allOf/1/properties/credentials/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
validate31.evaluated = {
	"props": {
		"id": true,
		"billingAccountId": true,
		"status": true,
		"origin": true,
		"inviteId": true,
		"createdAt": true,
		"createdBy": true,
		"credentials": true,
		"companyName": true,
		"website": true,
		"phone": true,
		"taxId": true,
		"reference": true,
		"address": true,
		"technicalContact": true,
		"billingContact": true,
		"extra": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.items === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "items" },
				message: "must have required property 'items'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.serverTime === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "serverTime" },
				message: "must have required property 'serverTime'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.items !== void 0) {
			let data0 = data.items;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate31(data0[i0], {
					instancePath: instancePath + "/items/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/properties/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.nextCursor !== void 0) {
			if (typeof data.nextCursor !== "string") {
				const err3 = {
					instancePath: instancePath + "/nextCursor",
					schemaPath: "#/properties/nextCursor/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.previousCursor !== void 0) {
			if (typeof data.previousCursor !== "string") {
				const err4 = {
					instancePath: instancePath + "/previousCursor",
					schemaPath: "#/properties/previousCursor/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.total !== void 0) {
			let data4 = data.total;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err5 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err6 = {
						instancePath: instancePath + "/total",
						schemaPath: "#/properties/total/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.searched !== void 0) {
			let data5 = data.searched;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err7 = {
					instancePath: instancePath + "/searched",
					schemaPath: "#/properties/searched/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err8 = {
						instancePath: instancePath + "/searched",
						schemaPath: "#/properties/searched/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.serverTime !== void 0) {
			let data6 = data.serverTime;
			if (typeof data6 === "string") {
				if (!formats2.validate(data6)) {
					const err9 = {
						instancePath: instancePath + "/serverTime",
						schemaPath: "contract#/$defs/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/serverTime",
					schemaPath: "contract#/$defs/Timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
validate30.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true,
		"previousCursor": true,
		"total": true,
		"searched": true,
		"serverTime": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
var Customer = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate41.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate32(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.billingAccountId === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "billingAccountId" },
				message: "must have required property 'billingAccountId'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.status === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.origin === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "origin" },
				message: "must have required property 'origin'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.createdAt === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "createdAt" },
				message: "must have required property 'createdAt'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.createdBy === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "createdBy" },
				message: "must have required property 'createdBy'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func1(data0) > 64) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "contract#/$defs/Id/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data0) < 1) {
					const err7 = {
						instancePath: instancePath + "/id",
						schemaPath: "contract#/$defs/Id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/id",
					schemaPath: "contract#/$defs/Id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.billingAccountId !== void 0) {
			let data1 = data.billingAccountId;
			if (typeof data1 === "string") {
				if (func1(data1) > 64) {
					const err9 = {
						instancePath: instancePath + "/billingAccountId",
						schemaPath: "contract#/$defs/Id/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (func1(data1) < 1) {
					const err10 = {
						instancePath: instancePath + "/billingAccountId",
						schemaPath: "contract#/$defs/Id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/billingAccountId",
					schemaPath: "contract#/$defs/Id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (typeof data2 !== "string") {
				const err12 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/allOf/1/properties/status/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (!(data2 === "active" || data2 === "pending" || data2 === "suspended")) {
				const err13 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/allOf/1/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema54.allOf[1].properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data3 = data.origin;
			if (typeof data3 !== "string") {
				const err14 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/allOf/1/properties/origin/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (!(data3 === "added" || data3 === "invited")) {
				const err15 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/allOf/1/properties/origin/enum",
					keyword: "enum",
					params: { allowedValues: schema54.allOf[1].properties.origin.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.inviteId !== void 0) {
			let data4 = data.inviteId;
			if (typeof data4 === "string") {
				if (func1(data4) > 64) {
					const err16 = {
						instancePath: instancePath + "/inviteId",
						schemaPath: "contract#/$defs/Id/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (func1(data4) < 1) {
					const err17 = {
						instancePath: instancePath + "/inviteId",
						schemaPath: "contract#/$defs/Id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/inviteId",
					schemaPath: "contract#/$defs/Id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.createdAt !== void 0) {
			let data5 = data.createdAt;
			if (typeof data5 === "string") {
				if (!formats2.validate(data5)) {
					const err19 = {
						instancePath: instancePath + "/createdAt",
						schemaPath: "contract#/$defs/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/createdAt",
					schemaPath: "contract#/$defs/Timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.createdBy !== void 0) {
			if (typeof data.createdBy !== "string") {
				const err21 = {
					instancePath: instancePath + "/createdBy",
					schemaPath: "#/allOf/1/properties/createdBy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.credentials !== void 0) {
			let data7 = data.credentials;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.username === void 0) {
					const err22 = {
						instancePath: instancePath + "/credentials",
						schemaPath: "#/allOf/1/properties/credentials/required",
						keyword: "required",
						params: { missingProperty: "username" },
						message: "must have required property 'username'"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data7.password === void 0) {
					const err23 = {
						instancePath: instancePath + "/credentials",
						schemaPath: "#/allOf/1/properties/credentials/required",
						keyword: "required",
						params: { missingProperty: "password" },
						message: "must have required property 'password'"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data7.username !== void 0) {
					if (typeof data7.username !== "string") {
						const err24 = {
							instancePath: instancePath + "/credentials/username",
							schemaPath: "#/allOf/1/properties/credentials/properties/username/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data7.password !== void 0) {
					if (!(typeof data7.password === "string")) {
						const err25 = {
							instancePath: instancePath + "/credentials/password",
							schemaPath: "#/allOf/1/properties/credentials/properties/password/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/credentials",
					schemaPath: "#/allOf/1/properties/credentials/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate41.errors = vErrors;
	return errors === 0;
}
validate41.evaluated = {
	"props": {
		"id": true,
		"billingAccountId": true,
		"status": true,
		"origin": true,
		"inviteId": true,
		"createdAt": true,
		"createdBy": true,
		"credentials": true,
		"companyName": true,
		"website": true,
		"phone": true,
		"taxId": true,
		"reference": true,
		"address": true,
		"technicalContact": true,
		"billingContact": true,
		"extra": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
var Matches = validate43;
var schema89 = {
	"type": "string",
	"enum": [
		"pending",
		"accepted",
		"expired",
		"revoked"
	],
	"description": "Accepted means that the customer has created an account through the link. Opening the link is not enough."
};
var schema91 = {
	"type": "array",
	"items": {
		"type": "string",
		"enum": [
			"resend",
			"revoke",
			"link"
		]
	},
	"description": "The actions that the signed-in user can take now."
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.customers === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "customers" },
				message: "must have required property 'customers'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.invites === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "invites" },
				message: "must have required property 'invites'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.customers !== void 0) {
			let data0 = data.customers;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.id === void 0) {
							const err2 = {
								instancePath: instancePath + "/customers/" + i0,
								schemaPath: "#/properties/customers/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (data1.companyName === void 0) {
							const err3 = {
								instancePath: instancePath + "/customers/" + i0,
								schemaPath: "#/properties/customers/items/required",
								keyword: "required",
								params: { missingProperty: "companyName" },
								message: "must have required property 'companyName'"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1.id !== void 0) {
							let data2 = data1.id;
							if (typeof data2 === "string") {
								if (func1(data2) > 64) {
									const err4 = {
										instancePath: instancePath + "/customers/" + i0 + "/id",
										schemaPath: "contract#/$defs/Id/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										message: "must NOT have more than 64 characters"
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								}
								if (func1(data2) < 1) {
									const err5 = {
										instancePath: instancePath + "/customers/" + i0 + "/id",
										schemaPath: "contract#/$defs/Id/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err5];
									else vErrors.push(err5);
									errors++;
								}
							} else {
								const err6 = {
									instancePath: instancePath + "/customers/" + i0 + "/id",
									schemaPath: "contract#/$defs/Id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						if (data1.companyName !== void 0) {
							if (typeof data1.companyName !== "string") {
								const err7 = {
									instancePath: instancePath + "/customers/" + i0 + "/companyName",
									schemaPath: "#/properties/customers/items/properties/companyName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/customers/" + i0,
							schemaPath: "#/properties/customers/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/customers",
					schemaPath: "#/properties/customers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.invites !== void 0) {
			let data4 = data.invites;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data5 = data4[i1];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.id === void 0) {
							const err10 = {
								instancePath: instancePath + "/invites/" + i1,
								schemaPath: "#/properties/invites/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data5.companyName === void 0) {
							const err11 = {
								instancePath: instancePath + "/invites/" + i1,
								schemaPath: "#/properties/invites/items/required",
								keyword: "required",
								params: { missingProperty: "companyName" },
								message: "must have required property 'companyName'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data5.contactEmail === void 0) {
							const err12 = {
								instancePath: instancePath + "/invites/" + i1,
								schemaPath: "#/properties/invites/items/required",
								keyword: "required",
								params: { missingProperty: "contactEmail" },
								message: "must have required property 'contactEmail'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data5.status === void 0) {
							const err13 = {
								instancePath: instancePath + "/invites/" + i1,
								schemaPath: "#/properties/invites/items/required",
								keyword: "required",
								params: { missingProperty: "status" },
								message: "must have required property 'status'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data5.allowedActions === void 0) {
							const err14 = {
								instancePath: instancePath + "/invites/" + i1,
								schemaPath: "#/properties/invites/items/required",
								keyword: "required",
								params: { missingProperty: "allowedActions" },
								message: "must have required property 'allowedActions'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data5.id !== void 0) {
							let data6 = data5.id;
							if (typeof data6 === "string") {
								if (func1(data6) > 64) {
									const err15 = {
										instancePath: instancePath + "/invites/" + i1 + "/id",
										schemaPath: "contract#/$defs/Id/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										message: "must NOT have more than 64 characters"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								if (func1(data6) < 1) {
									const err16 = {
										instancePath: instancePath + "/invites/" + i1 + "/id",
										schemaPath: "contract#/$defs/Id/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/invites/" + i1 + "/id",
									schemaPath: "contract#/$defs/Id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data5.companyName !== void 0) {
							if (typeof data5.companyName !== "string") {
								const err18 = {
									instancePath: instancePath + "/invites/" + i1 + "/companyName",
									schemaPath: "#/properties/invites/items/properties/companyName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data5.contactEmail !== void 0) {
							let data8 = data5.contactEmail;
							if (typeof data8 === "string") {
								if (func1(data8) > 254) {
									const err19 = {
										instancePath: instancePath + "/invites/" + i1 + "/contactEmail",
										schemaPath: "contract#/$defs/Email/maxLength",
										keyword: "maxLength",
										params: { limit: 254 },
										message: "must NOT have more than 254 characters"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								if (!pattern5.test(data8)) {
									const err20 = {
										instancePath: instancePath + "/invites/" + i1 + "/contactEmail",
										schemaPath: "contract#/$defs/Email/pattern",
										keyword: "pattern",
										params: { pattern: "^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$" },
										message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$\""
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/invites/" + i1 + "/contactEmail",
									schemaPath: "contract#/$defs/Email/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data5.status !== void 0) {
							let data9 = data5.status;
							if (typeof data9 !== "string") {
								const err22 = {
									instancePath: instancePath + "/invites/" + i1 + "/status",
									schemaPath: "contract#/$defs/InviteStatus/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
							if (!(data9 === "pending" || data9 === "accepted" || data9 === "expired" || data9 === "revoked")) {
								const err23 = {
									instancePath: instancePath + "/invites/" + i1 + "/status",
									schemaPath: "contract#/$defs/InviteStatus/enum",
									keyword: "enum",
									params: { allowedValues: schema89.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data5.lastSentAt !== void 0) {
							let data10 = data5.lastSentAt;
							if (typeof data10 === "string") {
								if (!formats2.validate(data10)) {
									const err24 = {
										instancePath: instancePath + "/invites/" + i1 + "/lastSentAt",
										schemaPath: "contract#/$defs/Timestamp/format",
										keyword: "format",
										params: { format: "date-time" },
										message: "must match format \"date-time\""
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/invites/" + i1 + "/lastSentAt",
									schemaPath: "contract#/$defs/Timestamp/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data5.allowedActions !== void 0) {
							let data11 = data5.allowedActions;
							if (Array.isArray(data11)) {
								const len2 = data11.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data12 = data11[i2];
									if (typeof data12 !== "string") {
										const err26 = {
											instancePath: instancePath + "/invites/" + i1 + "/allowedActions/" + i2,
											schemaPath: "contract#/$defs/InviteActions/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
									if (!(data12 === "resend" || data12 === "revoke" || data12 === "link")) {
										const err27 = {
											instancePath: instancePath + "/invites/" + i1 + "/allowedActions/" + i2,
											schemaPath: "contract#/$defs/InviteActions/items/enum",
											keyword: "enum",
											params: { allowedValues: schema91.items.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err27];
										else vErrors.push(err27);
										errors++;
									}
								}
							} else {
								const err28 = {
									instancePath: instancePath + "/invites/" + i1 + "/allowedActions",
									schemaPath: "contract#/$defs/InviteActions/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/invites/" + i1,
							schemaPath: "#/properties/invites/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/invites",
					schemaPath: "#/properties/invites/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
validate43.evaluated = {
	"props": {
		"customers": true,
		"invites": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
var InvitePage = validate44;
var schema104 = {
	"type": "string",
	"enum": [
		"queued",
		"sent",
		"delivered",
		"bounced",
		"failed",
		"unknown"
	],
	"description": "The delivery status of an email."
};
var pattern30 = /* @__PURE__ */ new RegExp("^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$", "u");
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate46.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.companyName === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "companyName" },
				message: "must have required property 'companyName'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.contactName === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contactName" },
				message: "must have required property 'contactName'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.contactEmail === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contactEmail" },
				message: "must have required property 'contactEmail'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.billingContact === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "billingContact" },
				message: "must have required property 'billingContact'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.companyName !== void 0) {
			let data0 = data.companyName;
			if (typeof data0 === "string") {
				if (func1(data0) > 120) {
					const err4 = {
						instancePath: instancePath + "/companyName",
						schemaPath: "contract#/$defs/CompanyName/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func1(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/companyName",
						schemaPath: "contract#/$defs/CompanyName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern10.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/companyName",
						schemaPath: "contract#/$defs/CompanyName/pattern",
						keyword: "pattern",
						params: { pattern: "^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$" },
						message: "must match pattern \"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/companyName",
					schemaPath: "contract#/$defs/CompanyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.contactName !== void 0) {
			let data1 = data.contactName;
			if (typeof data1 === "string") {
				if (func1(data1) > 120) {
					const err8 = {
						instancePath: instancePath + "/contactName",
						schemaPath: "contract#/$defs/PersonName/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func1(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/contactName",
						schemaPath: "contract#/$defs/PersonName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (!pattern10.test(data1)) {
					const err10 = {
						instancePath: instancePath + "/contactName",
						schemaPath: "contract#/$defs/PersonName/pattern",
						keyword: "pattern",
						params: { pattern: "^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$" },
						message: "must match pattern \"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/contactName",
					schemaPath: "contract#/$defs/PersonName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.contactEmail !== void 0) {
			let data2 = data.contactEmail;
			if (typeof data2 === "string") {
				if (func1(data2) > 254) {
					const err12 = {
						instancePath: instancePath + "/contactEmail",
						schemaPath: "contract#/$defs/Email/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (!pattern5.test(data2)) {
					const err13 = {
						instancePath: instancePath + "/contactEmail",
						schemaPath: "contract#/$defs/Email/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$" },
						message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/contactEmail",
					schemaPath: "contract#/$defs/Email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.billingContact !== void 0) {
			if (!validate37(data.billingContact, {
				instancePath: instancePath + "/billingContact",
				parentData: data,
				parentDataProperty: "billingContact",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
				errors = vErrors.length;
			}
		}
		if (data.language !== void 0) {
			let data4 = data.language;
			if (typeof data4 === "string") {
				if (func1(data4) > 35) {
					const err15 = {
						instancePath: instancePath + "/language",
						schemaPath: "contract#/$defs/Language/maxLength",
						keyword: "maxLength",
						params: { limit: 35 },
						message: "must NOT have more than 35 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (!pattern30.test(data4)) {
					const err16 = {
						instancePath: instancePath + "/language",
						schemaPath: "contract#/$defs/Language/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" },
						message: "must match pattern \"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/language",
					schemaPath: "contract#/$defs/Language/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data5 = data.message;
			if (typeof data5 === "string") {
				if (func1(data5) > 1e3) {
					const err18 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.expiresInDays !== void 0) {
			let data6 = data.expiresInDays;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err20 = {
					instancePath: instancePath + "/expiresInDays",
					schemaPath: "contract#/$defs/LinkDays/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 365 || isNaN(data6)) {
					const err21 = {
						instancePath: instancePath + "/expiresInDays",
						schemaPath: "contract#/$defs/LinkDays/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 365
						},
						message: "must be <= 365"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data6 < 1 || isNaN(data6)) {
					const err22 = {
						instancePath: instancePath + "/expiresInDays",
						schemaPath: "contract#/$defs/LinkDays/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.extra !== void 0) {
			let data7 = data.extra;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (Object.keys(data7).length > 50) {
					const err23 = {
						instancePath: instancePath + "/extra",
						schemaPath: "contract#/$defs/Extra/maxProperties",
						keyword: "maxProperties",
						params: { limit: 50 },
						message: "must NOT have more than 50 properties"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				for (const key0 in data7) {
					let data8 = data7[key0];
					if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean") {
						const err24 = {
							instancePath: instancePath + "/extra/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "contract#/$defs/Extra/additionalProperties/type",
							keyword: "type",
							params: { type: schema74.additionalProperties.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/extra",
					schemaPath: "contract#/$defs/Extra/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
validate46.evaluated = {
	"props": {
		"companyName": true,
		"contactName": true,
		"contactEmail": true,
		"billingContact": true,
		"language": true,
		"message": true,
		"expiresInDays": true,
		"extra": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate49.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.sentAt === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sentAt" },
				message: "must have required property 'sentAt'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.sentAt !== void 0) {
			let data0 = data.sentAt;
			if (typeof data0 === "string") {
				if (!formats2.validate(data0)) {
					const err1 = {
						instancePath: instancePath + "/sentAt",
						schemaPath: "contract#/$defs/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/sentAt",
					schemaPath: "contract#/$defs/Timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.sentBy !== void 0) {
			if (typeof data.sentBy !== "string") {
				const err3 = {
					instancePath: instancePath + "/sentBy",
					schemaPath: "#/properties/sentBy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.delivery !== void 0) {
			let data2 = data.delivery;
			if (typeof data2 !== "string") {
				const err4 = {
					instancePath: instancePath + "/delivery",
					schemaPath: "contract#/$defs/Delivery/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data2 === "queued" || data2 === "sent" || data2 === "delivered" || data2 === "bounced" || data2 === "failed" || data2 === "unknown")) {
				const err5 = {
					instancePath: instancePath + "/delivery",
					schemaPath: "contract#/$defs/Delivery/enum",
					keyword: "enum",
					params: { allowedValues: schema104.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
validate49.evaluated = {
	"props": {
		"sentAt": true,
		"sentBy": true,
		"delivery": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate45.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate46(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.billingAccountId === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "billingAccountId" },
				message: "must have required property 'billingAccountId'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.status === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.delivery === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "delivery" },
				message: "must have required property 'delivery'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.timesSent === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "timesSent" },
				message: "must have required property 'timesSent'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.createdAt === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "createdAt" },
				message: "must have required property 'createdAt'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.createdBy === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "createdBy" },
				message: "must have required property 'createdBy'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.expiresAt === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "expiresAt" },
				message: "must have required property 'expiresAt'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.allowedActions === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/allOf/1/required",
				keyword: "required",
				params: { missingProperty: "allowedActions" },
				message: "must have required property 'allowedActions'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func1(data0) > 64) {
					const err9 = {
						instancePath: instancePath + "/id",
						schemaPath: "contract#/$defs/Id/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (func1(data0) < 1) {
					const err10 = {
						instancePath: instancePath + "/id",
						schemaPath: "contract#/$defs/Id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/id",
					schemaPath: "contract#/$defs/Id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.billingAccountId !== void 0) {
			let data1 = data.billingAccountId;
			if (typeof data1 === "string") {
				if (func1(data1) > 64) {
					const err12 = {
						instancePath: instancePath + "/billingAccountId",
						schemaPath: "contract#/$defs/Id/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (func1(data1) < 1) {
					const err13 = {
						instancePath: instancePath + "/billingAccountId",
						schemaPath: "contract#/$defs/Id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/billingAccountId",
					schemaPath: "contract#/$defs/Id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (typeof data2 !== "string") {
				const err15 = {
					instancePath: instancePath + "/status",
					schemaPath: "contract#/$defs/InviteStatus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (!(data2 === "pending" || data2 === "accepted" || data2 === "expired" || data2 === "revoked")) {
				const err16 = {
					instancePath: instancePath + "/status",
					schemaPath: "contract#/$defs/InviteStatus/enum",
					keyword: "enum",
					params: { allowedValues: schema89.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.delivery !== void 0) {
			let data3 = data.delivery;
			if (typeof data3 !== "string") {
				const err17 = {
					instancePath: instancePath + "/delivery",
					schemaPath: "contract#/$defs/Delivery/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (!(data3 === "queued" || data3 === "sent" || data3 === "delivered" || data3 === "bounced" || data3 === "failed" || data3 === "unknown")) {
				const err18 = {
					instancePath: instancePath + "/delivery",
					schemaPath: "contract#/$defs/Delivery/enum",
					keyword: "enum",
					params: { allowedValues: schema104.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.timesSent !== void 0) {
			let data4 = data.timesSent;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err19 = {
					instancePath: instancePath + "/timesSent",
					schemaPath: "#/allOf/1/properties/timesSent/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err20 = {
						instancePath: instancePath + "/timesSent",
						schemaPath: "#/allOf/1/properties/timesSent/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.createdAt !== void 0) {
			let data5 = data.createdAt;
			if (typeof data5 === "string") {
				if (!formats2.validate(data5)) {
					const err21 = {
						instancePath: instancePath + "/createdAt",
						schemaPath: "contract#/$defs/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/createdAt",
					schemaPath: "contract#/$defs/Timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.createdBy !== void 0) {
			if (typeof data.createdBy !== "string") {
				const err23 = {
					instancePath: instancePath + "/createdBy",
					schemaPath: "#/allOf/1/properties/createdBy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.lastSentAt !== void 0) {
			let data7 = data.lastSentAt;
			if (typeof data7 === "string") {
				if (!formats2.validate(data7)) {
					const err24 = {
						instancePath: instancePath + "/lastSentAt",
						schemaPath: "contract#/$defs/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/lastSentAt",
					schemaPath: "contract#/$defs/Timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.sendings !== void 0) {
			let data8 = data.sendings;
			if (Array.isArray(data8)) {
				if (data8.length > 100) {
					const err26 = {
						instancePath: instancePath + "/sendings",
						schemaPath: "#/allOf/1/properties/sendings/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate49(data8[i0], {
					instancePath: instancePath + "/sendings/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
					errors = vErrors.length;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/sendings",
					schemaPath: "#/allOf/1/properties/sendings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.expiresAt !== void 0) {
			let data10 = data.expiresAt;
			if (typeof data10 === "string") {
				if (!formats2.validate(data10)) {
					const err28 = {
						instancePath: instancePath + "/expiresAt",
						schemaPath: "contract#/$defs/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/expiresAt",
					schemaPath: "contract#/$defs/Timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.nextResendAt !== void 0) {
			let data11 = data.nextResendAt;
			if (typeof data11 === "string") {
				if (!formats2.validate(data11)) {
					const err30 = {
						instancePath: instancePath + "/nextResendAt",
						schemaPath: "contract#/$defs/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/nextResendAt",
					schemaPath: "contract#/$defs/Timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.acceptedAt !== void 0) {
			let data12 = data.acceptedAt;
			if (typeof data12 === "string") {
				if (!formats2.validate(data12)) {
					const err32 = {
						instancePath: instancePath + "/acceptedAt",
						schemaPath: "contract#/$defs/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/acceptedAt",
					schemaPath: "contract#/$defs/Timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.revokedAt !== void 0) {
			let data13 = data.revokedAt;
			if (typeof data13 === "string") {
				if (!formats2.validate(data13)) {
					const err34 = {
						instancePath: instancePath + "/revokedAt",
						schemaPath: "contract#/$defs/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/revokedAt",
					schemaPath: "contract#/$defs/Timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.customerId !== void 0) {
			let data14 = data.customerId;
			if (typeof data14 === "string") {
				if (func1(data14) > 64) {
					const err36 = {
						instancePath: instancePath + "/customerId",
						schemaPath: "contract#/$defs/Id/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (func1(data14) < 1) {
					const err37 = {
						instancePath: instancePath + "/customerId",
						schemaPath: "contract#/$defs/Id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/customerId",
					schemaPath: "contract#/$defs/Id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.allowedActions !== void 0) {
			let data15 = data.allowedActions;
			if (Array.isArray(data15)) {
				const len1 = data15.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data16 = data15[i1];
					if (typeof data16 !== "string") {
						const err39 = {
							instancePath: instancePath + "/allowedActions/" + i1,
							schemaPath: "contract#/$defs/InviteActions/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
					if (!(data16 === "resend" || data16 === "revoke" || data16 === "link")) {
						const err40 = {
							instancePath: instancePath + "/allowedActions/" + i1,
							schemaPath: "contract#/$defs/InviteActions/items/enum",
							keyword: "enum",
							params: { allowedValues: schema91.items.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/allowedActions",
					schemaPath: "contract#/$defs/InviteActions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
	} else {
		const err42 = {
			instancePath,
			schemaPath: "#/allOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err42];
		else vErrors.push(err42);
		errors++;
	}
	validate45.errors = vErrors;
	return errors === 0;
}
validate45.evaluated = {
	"props": {
		"id": true,
		"billingAccountId": true,
		"status": true,
		"delivery": true,
		"timesSent": true,
		"createdAt": true,
		"createdBy": true,
		"lastSentAt": true,
		"sendings": true,
		"expiresAt": true,
		"nextResendAt": true,
		"acceptedAt": true,
		"revokedAt": true,
		"customerId": true,
		"allowedActions": true,
		"companyName": true,
		"contactName": true,
		"contactEmail": true,
		"billingContact": true,
		"language": true,
		"message": true,
		"expiresInDays": true,
		"extra": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate44.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.items === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "items" },
				message: "must have required property 'items'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.serverTime === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "serverTime" },
				message: "must have required property 'serverTime'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.items !== void 0) {
			let data0 = data.items;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate45(data0[i0], {
					instancePath: instancePath + "/items/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/properties/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.nextCursor !== void 0) {
			if (typeof data.nextCursor !== "string") {
				const err3 = {
					instancePath: instancePath + "/nextCursor",
					schemaPath: "#/properties/nextCursor/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.previousCursor !== void 0) {
			if (typeof data.previousCursor !== "string") {
				const err4 = {
					instancePath: instancePath + "/previousCursor",
					schemaPath: "#/properties/previousCursor/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.total !== void 0) {
			let data4 = data.total;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err5 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err6 = {
						instancePath: instancePath + "/total",
						schemaPath: "#/properties/total/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.counts !== void 0) {
			let data5 = data.counts;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.pending === void 0) {
					const err7 = {
						instancePath: instancePath + "/counts",
						schemaPath: "contract#/$defs/InviteCounts/required",
						keyword: "required",
						params: { missingProperty: "pending" },
						message: "must have required property 'pending'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data5.accepted === void 0) {
					const err8 = {
						instancePath: instancePath + "/counts",
						schemaPath: "contract#/$defs/InviteCounts/required",
						keyword: "required",
						params: { missingProperty: "accepted" },
						message: "must have required property 'accepted'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data5.expired === void 0) {
					const err9 = {
						instancePath: instancePath + "/counts",
						schemaPath: "contract#/$defs/InviteCounts/required",
						keyword: "required",
						params: { missingProperty: "expired" },
						message: "must have required property 'expired'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data5.revoked === void 0) {
					const err10 = {
						instancePath: instancePath + "/counts",
						schemaPath: "contract#/$defs/InviteCounts/required",
						keyword: "required",
						params: { missingProperty: "revoked" },
						message: "must have required property 'revoked'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data5.attention === void 0) {
					const err11 = {
						instancePath: instancePath + "/counts",
						schemaPath: "contract#/$defs/InviteCounts/required",
						keyword: "required",
						params: { missingProperty: "attention" },
						message: "must have required property 'attention'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data5.pending !== void 0) {
					let data6 = data5.pending;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err12 = {
							instancePath: instancePath + "/counts/pending",
							schemaPath: "contract#/$defs/InviteCounts/properties/pending/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 0 || isNaN(data6)) {
							const err13 = {
								instancePath: instancePath + "/counts/pending",
								schemaPath: "contract#/$defs/InviteCounts/properties/pending/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				}
				if (data5.accepted !== void 0) {
					let data7 = data5.accepted;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err14 = {
							instancePath: instancePath + "/counts/accepted",
							schemaPath: "contract#/$defs/InviteCounts/properties/accepted/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 0 || isNaN(data7)) {
							const err15 = {
								instancePath: instancePath + "/counts/accepted",
								schemaPath: "contract#/$defs/InviteCounts/properties/accepted/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				}
				if (data5.expired !== void 0) {
					let data8 = data5.expired;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						const err16 = {
							instancePath: instancePath + "/counts/expired",
							schemaPath: "contract#/$defs/InviteCounts/properties/expired/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 0 || isNaN(data8)) {
							const err17 = {
								instancePath: instancePath + "/counts/expired",
								schemaPath: "contract#/$defs/InviteCounts/properties/expired/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
				}
				if (data5.revoked !== void 0) {
					let data9 = data5.revoked;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err18 = {
							instancePath: instancePath + "/counts/revoked",
							schemaPath: "contract#/$defs/InviteCounts/properties/revoked/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 < 0 || isNaN(data9)) {
							const err19 = {
								instancePath: instancePath + "/counts/revoked",
								schemaPath: "contract#/$defs/InviteCounts/properties/revoked/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
				}
				if (data5.attention !== void 0) {
					let data10 = data5.attention;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						const err20 = {
							instancePath: instancePath + "/counts/attention",
							schemaPath: "contract#/$defs/InviteCounts/properties/attention/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 < 0 || isNaN(data10)) {
							const err21 = {
								instancePath: instancePath + "/counts/attention",
								schemaPath: "contract#/$defs/InviteCounts/properties/attention/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/counts",
					schemaPath: "contract#/$defs/InviteCounts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.searched !== void 0) {
			let data11 = data.searched;
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				const err23 = {
					instancePath: instancePath + "/searched",
					schemaPath: "#/properties/searched/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 < 0 || isNaN(data11)) {
					const err24 = {
						instancePath: instancePath + "/searched",
						schemaPath: "#/properties/searched/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.serverTime !== void 0) {
			let data12 = data.serverTime;
			if (typeof data12 === "string") {
				if (!formats2.validate(data12)) {
					const err25 = {
						instancePath: instancePath + "/serverTime",
						schemaPath: "contract#/$defs/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/serverTime",
					schemaPath: "contract#/$defs/Timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate44.errors = vErrors;
	return errors === 0;
}
validate44.evaluated = {
	"props": {
		"items": true,
		"nextCursor": true,
		"previousCursor": true,
		"total": true,
		"counts": true,
		"searched": true,
		"serverTime": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
var InviteReply = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.invite === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "invite" },
				message: "must have required property 'invite'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.serverTime === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "serverTime" },
				message: "must have required property 'serverTime'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.invite !== void 0) {
			if (!validate45(data.invite, {
				instancePath: instancePath + "/invite",
				parentData: data,
				parentDataProperty: "invite",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
				errors = vErrors.length;
			}
		}
		if (data.serverTime !== void 0) {
			let data1 = data.serverTime;
			if (typeof data1 === "string") {
				if (!formats2.validate(data1)) {
					const err2 = {
						instancePath: instancePath + "/serverTime",
						schemaPath: "contract#/$defs/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/serverTime",
					schemaPath: "contract#/$defs/Timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": {
		"invite": true,
		"serverTime": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
var InvitePreview = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.subject === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subject" },
				message: "must have required property 'subject'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.from === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "from" },
				message: "must have required property 'from'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.html === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "html" },
				message: "must have required property 'html'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.text === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.subject !== void 0) {
			if (typeof data.subject !== "string") {
				const err4 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/properties/subject/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.from !== void 0) {
			if (typeof data.from !== "string") {
				const err5 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/properties/from/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.html !== void 0) {
			if (typeof data.html !== "string") {
				const err6 = {
					instancePath: instancePath + "/html",
					schemaPath: "#/properties/html/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.text !== void 0) {
			if (typeof data.text !== "string") {
				const err7 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": {
		"subject": true,
		"from": true,
		"html": true,
		"text": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
var ResendReply = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.invite === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "invite" },
				message: "must have required property 'invite'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.linkRotated === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "linkRotated" },
				message: "must have required property 'linkRotated'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.serverTime === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "serverTime" },
				message: "must have required property 'serverTime'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.invite !== void 0) {
			if (!validate45(data.invite, {
				instancePath: instancePath + "/invite",
				parentData: data,
				parentDataProperty: "invite",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
				errors = vErrors.length;
			}
		}
		if (data.linkRotated !== void 0) {
			if (typeof data.linkRotated !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/linkRotated",
					schemaPath: "#/properties/linkRotated/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.serverTime !== void 0) {
			let data2 = data.serverTime;
			if (typeof data2 === "string") {
				if (!formats2.validate(data2)) {
					const err4 = {
						instancePath: instancePath + "/serverTime",
						schemaPath: "contract#/$defs/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/serverTime",
					schemaPath: "contract#/$defs/Timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": {
		"invite": true,
		"linkRotated": true,
		"serverTime": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
var InviteLink = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				message: "must have required property 'url'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.expiresAt === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expiresAt" },
				message: "must have required property 'expiresAt'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.url !== void 0) {
			let data0 = data.url;
			if (typeof data0 === "string") {
				if (!formats0(data0)) {
					const err2 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/format",
						keyword: "format",
						params: { format: "uri" },
						message: "must match format \"uri\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.expiresAt !== void 0) {
			let data1 = data.expiresAt;
			if (typeof data1 === "string") {
				if (!formats2.validate(data1)) {
					const err4 = {
						instancePath: instancePath + "/expiresAt",
						schemaPath: "contract#/$defs/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/expiresAt",
					schemaPath: "contract#/$defs/Timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": {
		"url": true,
		"expiresAt": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
var Registration = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.companyName === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "companyName" },
				message: "must have required property 'companyName'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.contactName === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contactName" },
				message: "must have required property 'contactName'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.contactEmail === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contactEmail" },
				message: "must have required property 'contactEmail'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.expiresAt === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expiresAt" },
				message: "must have required property 'expiresAt'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.branding === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "branding" },
				message: "must have required property 'branding'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.companyName !== void 0) {
			if (typeof data.companyName !== "string") {
				const err5 = {
					instancePath: instancePath + "/companyName",
					schemaPath: "#/properties/companyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.contactName !== void 0) {
			if (typeof data.contactName !== "string") {
				const err6 = {
					instancePath: instancePath + "/contactName",
					schemaPath: "#/properties/contactName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.contactEmail !== void 0) {
			let data2 = data.contactEmail;
			if (typeof data2 === "string") {
				if (func1(data2) > 254) {
					const err7 = {
						instancePath: instancePath + "/contactEmail",
						schemaPath: "contract#/$defs/Email/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern5.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/contactEmail",
						schemaPath: "contract#/$defs/Email/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$" },
						message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/contactEmail",
					schemaPath: "contract#/$defs/Email/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.language !== void 0) {
			let data3 = data.language;
			if (typeof data3 === "string") {
				if (func1(data3) > 35) {
					const err10 = {
						instancePath: instancePath + "/language",
						schemaPath: "contract#/$defs/Language/maxLength",
						keyword: "maxLength",
						params: { limit: 35 },
						message: "must NOT have more than 35 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (!pattern30.test(data3)) {
					const err11 = {
						instancePath: instancePath + "/language",
						schemaPath: "contract#/$defs/Language/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" },
						message: "must match pattern \"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/language",
					schemaPath: "contract#/$defs/Language/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.expiresAt !== void 0) {
			let data4 = data.expiresAt;
			if (typeof data4 === "string") {
				if (!formats2.validate(data4)) {
					const err13 = {
						instancePath: instancePath + "/expiresAt",
						schemaPath: "contract#/$defs/Timestamp/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/expiresAt",
					schemaPath: "contract#/$defs/Timestamp/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.branding !== void 0) {
			let data5 = data.branding;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.resellerName === void 0) {
					const err15 = {
						instancePath: instancePath + "/branding",
						schemaPath: "#/properties/branding/required",
						keyword: "required",
						params: { missingProperty: "resellerName" },
						message: "must have required property 'resellerName'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data5.platformName === void 0) {
					const err16 = {
						instancePath: instancePath + "/branding",
						schemaPath: "#/properties/branding/required",
						keyword: "required",
						params: { missingProperty: "platformName" },
						message: "must have required property 'platformName'"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data5.resellerName !== void 0) {
					if (typeof data5.resellerName !== "string") {
						const err17 = {
							instancePath: instancePath + "/branding/resellerName",
							schemaPath: "#/properties/branding/properties/resellerName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data5.platformName !== void 0) {
					if (typeof data5.platformName !== "string") {
						const err18 = {
							instancePath: instancePath + "/branding/platformName",
							schemaPath: "#/properties/branding/properties/platformName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data5.logoUrl !== void 0) {
					let data8 = data5.logoUrl;
					if (typeof data8 === "string") {
						if (!formats0(data8)) {
							const err19 = {
								instancePath: instancePath + "/branding/logoUrl",
								schemaPath: "#/properties/branding/properties/logoUrl/format",
								keyword: "format",
								params: { format: "uri" },
								message: "must match format \"uri\""
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/branding/logoUrl",
							schemaPath: "#/properties/branding/properties/logoUrl/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data5.primaryColor !== void 0) {
					let data9 = data5.primaryColor;
					if (typeof data9 === "string") {
						if (!pattern4.test(data9)) {
							const err21 = {
								instancePath: instancePath + "/branding/primaryColor",
								schemaPath: "contract#/$defs/Color/pattern",
								keyword: "pattern",
								params: { pattern: "^#[0-9a-fA-F]{6}$" },
								message: "must match pattern \"^#[0-9a-fA-F]{6}$\""
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/branding/primaryColor",
							schemaPath: "contract#/$defs/Color/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data5.supportEmail !== void 0) {
					let data10 = data5.supportEmail;
					if (typeof data10 === "string") {
						if (func1(data10) > 254) {
							const err23 = {
								instancePath: instancePath + "/branding/supportEmail",
								schemaPath: "contract#/$defs/Email/maxLength",
								keyword: "maxLength",
								params: { limit: 254 },
								message: "must NOT have more than 254 characters"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (!pattern5.test(data10)) {
							const err24 = {
								instancePath: instancePath + "/branding/supportEmail",
								schemaPath: "contract#/$defs/Email/pattern",
								keyword: "pattern",
								params: { pattern: "^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$" },
								message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$\""
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/branding/supportEmail",
							schemaPath: "contract#/$defs/Email/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/branding",
					schemaPath: "#/properties/branding/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"props": {
		"companyName": true,
		"contactName": true,
		"contactEmail": true,
		"language": true,
		"expiresAt": true,
		"branding": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
var RegistrationReply = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.customerId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "customerId" },
				message: "must have required property 'customerId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.companyName === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "companyName" },
				message: "must have required property 'companyName'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.customerId !== void 0) {
			let data0 = data.customerId;
			if (typeof data0 === "string") {
				if (func1(data0) > 64) {
					const err2 = {
						instancePath: instancePath + "/customerId",
						schemaPath: "contract#/$defs/Id/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/customerId",
						schemaPath: "contract#/$defs/Id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/customerId",
					schemaPath: "contract#/$defs/Id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.companyName !== void 0) {
			if (typeof data.companyName !== "string") {
				const err5 = {
					instancePath: instancePath + "/companyName",
					schemaPath: "#/properties/companyName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.signInUrl !== void 0) {
			let data2 = data.signInUrl;
			if (typeof data2 === "string") {
				if (!formats0(data2)) {
					const err6 = {
						instancePath: instancePath + "/signInUrl",
						schemaPath: "#/properties/signInUrl/format",
						keyword: "format",
						params: { format: "uri" },
						message: "must match format \"uri\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/signInUrl",
					schemaPath: "#/properties/signInUrl/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"props": {
		"customerId": true,
		"companyName": true,
		"signInUrl": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
// \0virtual:entry.js
var validators = {
	getSession: { replies: {
		200: Session,
		401: Problem,
		501: Problem,
		503: Problem
	} },
	listBillingAccounts: { replies: {
		200: listBillingAccounts200,
		401: Problem,
		403: Problem,
		501: Problem,
		503: Problem
	} },
	listCustomers: {
		query: listCustomersQuery,
		replies: {
			200: CustomerPage,
			400: Problem,
			401: Problem,
			403: Problem,
			422: Problem,
			501: Problem,
			503: Problem
		}
	},
	addCustomer: {
		body: NewCustomer,
		replies: {
			201: Customer,
			400: Problem,
			401: Problem,
			403: Problem,
			409: Problem,
			413: Problem,
			422: Problem,
			429: Problem,
			501: Problem,
			503: Problem
		}
	},
	findMatches: {
		body: MatchQuery,
		replies: {
			200: Matches,
			400: Problem,
			401: Problem,
			403: Problem,
			413: Problem,
			422: Problem,
			501: Problem,
			503: Problem
		}
	},
	listInvites: {
		query: listInvitesQuery,
		replies: {
			200: InvitePage,
			400: Problem,
			401: Problem,
			403: Problem,
			422: Problem,
			501: Problem,
			503: Problem
		}
	},
	inviteCustomer: {
		body: NewInvite,
		replies: {
			201: InviteReply,
			400: Problem,
			401: Problem,
			403: Problem,
			409: Problem,
			413: Problem,
			422: Problem,
			429: Problem,
			501: Problem,
			503: Problem
		}
	},
	previewInvite: {
		body: NewInvite,
		replies: {
			200: InvitePreview,
			400: Problem,
			401: Problem,
			403: Problem,
			413: Problem,
			422: Problem,
			501: Problem,
			503: Problem
		}
	},
	watchInvites: { replies: {
		401: Problem,
		403: Problem,
		501: Problem,
		503: Problem
	} },
	resendInvite: { replies: {
		200: ResendReply,
		400: Problem,
		401: Problem,
		403: Problem,
		404: Problem,
		409: Problem,
		413: Problem,
		422: Problem,
		429: Problem,
		501: Problem,
		503: Problem
	} },
	revokeInvite: { replies: {
		200: InviteReply,
		400: Problem,
		401: Problem,
		403: Problem,
		404: Problem,
		409: Problem,
		413: Problem,
		422: Problem,
		429: Problem,
		501: Problem,
		503: Problem
	} },
	createInviteLink: { replies: {
		200: InviteLink,
		400: Problem,
		401: Problem,
		403: Problem,
		404: Problem,
		409: Problem,
		413: Problem,
		422: Problem,
		429: Problem,
		501: Problem,
		503: Problem
	} },
	openRegistration: {
		body: openRegistrationBody,
		replies: {
			200: Registration,
			400: Problem,
			404: Problem,
			410: Problem,
			413: Problem,
			422: Problem,
			429: Problem,
			501: Problem,
			503: Problem
		}
	},
	completeRegistration: {
		body: NewRegistration,
		replies: {
			201: RegistrationReply,
			400: Problem,
			404: Problem,
			409: Problem,
			410: Problem,
			413: Problem,
			422: Problem,
			429: Problem,
			501: Problem,
			503: Problem
		}
	}
};
export { validators };
