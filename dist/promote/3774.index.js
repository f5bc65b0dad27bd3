export const id = 3774;

export const ids = [ 3774 ];

export const modules = {
  3774: (module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv2020 = void 0;
    const core_1 = __webpack_require__(3313), draft2020_1 = __webpack_require__(2798), discriminator_1 = __webpack_require__(8746), json_schema_2020_12_1 = __webpack_require__(1431), META_SCHEMA_ID = "https://json-schema.org/draft/2020-12/schema";
    class Ajv2020 extends core_1.default {
      constructor(opts = {}) {
        super({
          ...opts,
          dynamicRef: !0,
          next: !0,
          unevaluated: !0
        });
      }
      _addVocabularies() {
        super._addVocabularies();
        draft2020_1.default.forEach(v => this.addVocabulary(v));
        this.opts.discriminator && this.addKeyword(discriminator_1.default);
      }
      _addDefaultMetaSchema() {
        super._addDefaultMetaSchema();
        const {$data, meta} = this.opts;
        if (meta) {
          json_schema_2020_12_1.default.call(this, $data);
          this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
        }
      }
      defaultMeta() {
        return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
      }
    }
    exports.Ajv2020 = Ajv2020;
    module.exports = exports = Ajv2020;
    module.exports.Ajv2020 = Ajv2020;
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.default = Ajv2020;
    var validate_1 = __webpack_require__(8229);
    Object.defineProperty(exports, "KeywordCxt", {
      enumerable: !0,
      get: function() {
        return validate_1.KeywordCxt;
      }
    });
    var codegen_1 = __webpack_require__(9304);
    Object.defineProperty(exports, "_", {
      enumerable: !0,
      get: function() {
        return codegen_1._;
      }
    });
    Object.defineProperty(exports, "str", {
      enumerable: !0,
      get: function() {
        return codegen_1.str;
      }
    });
    Object.defineProperty(exports, "stringify", {
      enumerable: !0,
      get: function() {
        return codegen_1.stringify;
      }
    });
    Object.defineProperty(exports, "nil", {
      enumerable: !0,
      get: function() {
        return codegen_1.nil;
      }
    });
    Object.defineProperty(exports, "Name", {
      enumerable: !0,
      get: function() {
        return codegen_1.Name;
      }
    });
    Object.defineProperty(exports, "CodeGen", {
      enumerable: !0,
      get: function() {
        return codegen_1.CodeGen;
      }
    });
    var validation_error_1 = __webpack_require__(6881);
    Object.defineProperty(exports, "ValidationError", {
      enumerable: !0,
      get: function() {
        return validation_error_1.default;
      }
    });
    var ref_error_1 = __webpack_require__(1246);
    Object.defineProperty(exports, "MissingRefError", {
      enumerable: !0,
      get: function() {
        return ref_error_1.default;
      }
    });
  },
  1431: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const metaSchema = __webpack_require__(6261), applicator = __webpack_require__(13), unevaluated = __webpack_require__(7388), content = __webpack_require__(2394), core = __webpack_require__(4771), format = __webpack_require__(9567), metadata = __webpack_require__(8364), validation = __webpack_require__(2943), META_SUPPORT_DATA = [ "/properties" ];
    exports.default = function($data) {
      [ metaSchema, applicator, unevaluated, content, core, with$data(this, format), metadata, with$data(this, validation) ].forEach(sch => this.addMetaSchema(sch, void 0, !1));
      return this;
      function with$data(ajv, sch) {
        return $data ? ajv.$dataMetaSchema(sch, META_SUPPORT_DATA) : sch;
      }
    };
  },
  3190: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const dependencies_1 = __webpack_require__(2590), def = {
      keyword: "dependentSchemas",
      type: "object",
      schemaType: "object",
      code: cxt => (0, dependencies_1.validateSchemaDeps)(cxt)
    };
    exports.default = def;
  },
  2798: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const core_1 = __webpack_require__(1033), validation_1 = __webpack_require__(7821), applicator_1 = __webpack_require__(4323), dynamic_1 = __webpack_require__(3399), next_1 = __webpack_require__(8912), unevaluated_1 = __webpack_require__(6078), format_1 = __webpack_require__(1069), metadata_1 = __webpack_require__(7016), draft2020Vocabularies = [ dynamic_1.default, core_1.default, validation_1.default, (0, 
    applicator_1.default)(!0), format_1.default, metadata_1.metadataVocabulary, metadata_1.contentVocabulary, next_1.default, unevaluated_1.default ];
    exports.default = draft2020Vocabularies;
  },
  6931: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.dynamicAnchor = void 0;
    const codegen_1 = __webpack_require__(9304), names_1 = __webpack_require__(9946), compile_1 = __webpack_require__(3890), ref_1 = __webpack_require__(6352), def = {
      keyword: "$dynamicAnchor",
      schemaType: "string",
      code: cxt => dynamicAnchor(cxt, cxt.schema)
    };
    function dynamicAnchor(cxt, anchor) {
      const {gen, it} = cxt;
      it.schemaEnv.root.dynamicAnchors[anchor] = !0;
      const v = codegen_1._`${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`, validate = "#" === it.errSchemaPath ? it.validateName : function(cxt) {
        const {schemaEnv, schema, self} = cxt.it, {root, baseId, localRefs, meta} = schemaEnv.root, {schemaId} = self.opts, sch = new compile_1.SchemaEnv({
          schema,
          schemaId,
          root,
          baseId,
          localRefs,
          meta
        });
        compile_1.compileSchema.call(self, sch);
        return (0, ref_1.getValidate)(cxt, sch);
      }(cxt);
      gen.if(codegen_1._`!${v}`, () => gen.assign(v, validate));
    }
    exports.dynamicAnchor = dynamicAnchor;
    exports.default = def;
  },
  2581: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.dynamicRef = void 0;
    const codegen_1 = __webpack_require__(9304), names_1 = __webpack_require__(9946), ref_1 = __webpack_require__(6352), def = {
      keyword: "$dynamicRef",
      schemaType: "string",
      code: cxt => dynamicRef(cxt, cxt.schema)
    };
    function dynamicRef(cxt, ref) {
      const {gen, keyword, it} = cxt;
      if ("#" !== ref[0]) throw new Error(`"${keyword}" only supports hash fragment reference`);
      const anchor = ref.slice(1);
      if (it.allErrors) _dynamicRef(); else {
        const valid = gen.let("valid", !1);
        _dynamicRef(valid);
        cxt.ok(valid);
      }
      function _dynamicRef(valid) {
        if (it.schemaEnv.root.dynamicAnchors[anchor]) {
          const v = gen.let("_v", codegen_1._`${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`);
          gen.if(v, _callRef(v, valid), _callRef(it.validateName, valid));
        } else _callRef(it.validateName, valid)();
      }
      function _callRef(validate, valid) {
        return valid ? () => gen.block(() => {
          (0, ref_1.callRef)(cxt, validate);
          gen.let(valid, !0);
        }) : () => (0, ref_1.callRef)(cxt, validate);
      }
    }
    exports.dynamicRef = dynamicRef;
    exports.default = def;
  },
  3399: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const dynamicAnchor_1 = __webpack_require__(6931), dynamicRef_1 = __webpack_require__(2581), recursiveAnchor_1 = __webpack_require__(9978), recursiveRef_1 = __webpack_require__(2710), dynamic = [ dynamicAnchor_1.default, dynamicRef_1.default, recursiveAnchor_1.default, recursiveRef_1.default ];
    exports.default = dynamic;
  },
  9978: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const dynamicAnchor_1 = __webpack_require__(6931), util_1 = __webpack_require__(7164), def = {
      keyword: "$recursiveAnchor",
      schemaType: "boolean",
      code(cxt) {
        cxt.schema ? (0, dynamicAnchor_1.dynamicAnchor)(cxt, "") : (0, util_1.checkStrictMode)(cxt.it, "$recursiveAnchor: false is ignored");
      }
    };
    exports.default = def;
  },
  2710: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const dynamicRef_1 = __webpack_require__(2581), def = {
      keyword: "$recursiveRef",
      schemaType: "string",
      code: cxt => (0, dynamicRef_1.dynamicRef)(cxt, cxt.schema)
    };
    exports.default = def;
  },
  8912: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const dependentRequired_1 = __webpack_require__(2623), dependentSchemas_1 = __webpack_require__(3190), limitContains_1 = __webpack_require__(1671), next = [ dependentRequired_1.default, dependentSchemas_1.default, limitContains_1.default ];
    exports.default = next;
  },
  6078: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const unevaluatedProperties_1 = __webpack_require__(699), unevaluatedItems_1 = __webpack_require__(7940), unevaluated = [ unevaluatedProperties_1.default, unevaluatedItems_1.default ];
    exports.default = unevaluated;
  },
  7940: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164), def = {
      keyword: "unevaluatedItems",
      type: "array",
      schemaType: [ "boolean", "object" ],
      error: {
        message: ({params: {len}}) => codegen_1.str`must NOT have more than ${len} items`,
        params: ({params: {len}}) => codegen_1._`{limit: ${len}}`
      },
      code(cxt) {
        const {gen, schema, data, it} = cxt, items = it.items || 0;
        if (!0 === items) return;
        const len = gen.const("len", codegen_1._`${data}.length`);
        if (!1 === schema) {
          cxt.setParams({
            len: items
          });
          cxt.fail(codegen_1._`${len} > ${items}`);
        } else if ("object" == typeof schema && !(0, util_1.alwaysValidSchema)(it, schema)) {
          const valid = gen.var("valid", codegen_1._`${len} <= ${items}`);
          gen.if((0, codegen_1.not)(valid), () => function(valid, from) {
            gen.forRange("i", from, len, i => {
              cxt.subschema({
                keyword: "unevaluatedItems",
                dataProp: i,
                dataPropType: util_1.Type.Num
              }, valid);
              it.allErrors || gen.if((0, codegen_1.not)(valid), () => gen.break());
            });
          }(valid, items));
          cxt.ok(valid);
        }
        it.items = !0;
      }
    };
    exports.default = def;
  },
  699: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164), names_1 = __webpack_require__(9946), def = {
      keyword: "unevaluatedProperties",
      type: "object",
      schemaType: [ "boolean", "object" ],
      trackErrors: !0,
      error: {
        message: "must NOT have unevaluated properties",
        params: ({params}) => codegen_1._`{unevaluatedProperty: ${params.unevaluatedProperty}}`
      },
      code(cxt) {
        const {gen, schema, data, errsCount, it} = cxt;
        if (!errsCount) throw new Error("ajv implementation error");
        const {allErrors, props} = it;
        props instanceof codegen_1.Name ? gen.if(codegen_1._`${props} !== true`, () => gen.forIn("key", data, key => gen.if(function(evaluatedProps, key) {
          return codegen_1._`!${evaluatedProps} || !${evaluatedProps}[${key}]`;
        }(props, key), () => unevaluatedPropCode(key)))) : !0 !== props && gen.forIn("key", data, key => void 0 === props ? unevaluatedPropCode(key) : gen.if(function(evaluatedProps, key) {
          const ps = [];
          for (const p in evaluatedProps) !0 === evaluatedProps[p] && ps.push(codegen_1._`${key} !== ${p}`);
          return (0, codegen_1.and)(...ps);
        }(props, key), () => unevaluatedPropCode(key)));
        it.props = !0;
        cxt.ok(codegen_1._`${errsCount} === ${names_1.default.errors}`);
        function unevaluatedPropCode(key) {
          if (!1 !== schema) {
            if (!(0, util_1.alwaysValidSchema)(it, schema)) {
              const valid = gen.name("valid");
              cxt.subschema({
                keyword: "unevaluatedProperties",
                dataProp: key,
                dataPropType: util_1.Type.Str
              }, valid);
              allErrors || gen.if((0, codegen_1.not)(valid), () => gen.break());
            }
          } else {
            cxt.setParams({
              unevaluatedProperty: key
            });
            cxt.error();
            allErrors || gen.break();
          }
        }
      }
    };
    exports.default = def;
  },
  2623: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const dependencies_1 = __webpack_require__(2590), def = {
      keyword: "dependentRequired",
      type: "object",
      schemaType: "object",
      error: dependencies_1.error,
      code: cxt => (0, dependencies_1.validatePropertyDeps)(cxt)
    };
    exports.default = def;
  },
  1671: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const util_1 = __webpack_require__(7164), def = {
      keyword: [ "maxContains", "minContains" ],
      type: "array",
      schemaType: "number",
      code({keyword, parentSchema, it}) {
        void 0 === parentSchema.contains && (0, util_1.checkStrictMode)(it, `"${keyword}" without "contains" is ignored`);
      }
    };
    exports.default = def;
  },
  13: module => {
    module.exports = JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/applicator","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/applicator":true},"$dynamicAnchor":"meta","title":"Applicator vocabulary meta-schema","type":["object","boolean"],"properties":{"prefixItems":{"$ref":"#/$defs/schemaArray"},"items":{"$dynamicRef":"#meta"},"contains":{"$dynamicRef":"#meta"},"additionalProperties":{"$dynamicRef":"#meta"},"properties":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"propertyNames":{"format":"regex"},"default":{}},"dependentSchemas":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"default":{}},"propertyNames":{"$dynamicRef":"#meta"},"if":{"$dynamicRef":"#meta"},"then":{"$dynamicRef":"#meta"},"else":{"$dynamicRef":"#meta"},"allOf":{"$ref":"#/$defs/schemaArray"},"anyOf":{"$ref":"#/$defs/schemaArray"},"oneOf":{"$ref":"#/$defs/schemaArray"},"not":{"$dynamicRef":"#meta"}},"$defs":{"schemaArray":{"type":"array","minItems":1,"items":{"$dynamicRef":"#meta"}}}}');
  },
  2394: module => {
    module.exports = JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/content","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/content":true},"$dynamicAnchor":"meta","title":"Content vocabulary meta-schema","type":["object","boolean"],"properties":{"contentEncoding":{"type":"string"},"contentMediaType":{"type":"string"},"contentSchema":{"$dynamicRef":"#meta"}}}');
  },
  4771: module => {
    module.exports = JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/core","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true},"$dynamicAnchor":"meta","title":"Core vocabulary meta-schema","type":["object","boolean"],"properties":{"$id":{"$ref":"#/$defs/uriReferenceString","$comment":"Non-empty fragments not allowed.","pattern":"^[^#]*#?$"},"$schema":{"$ref":"#/$defs/uriString"},"$ref":{"$ref":"#/$defs/uriReferenceString"},"$anchor":{"$ref":"#/$defs/anchorString"},"$dynamicRef":{"$ref":"#/$defs/uriReferenceString"},"$dynamicAnchor":{"$ref":"#/$defs/anchorString"},"$vocabulary":{"type":"object","propertyNames":{"$ref":"#/$defs/uriString"},"additionalProperties":{"type":"boolean"}},"$comment":{"type":"string"},"$defs":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"}}},"$defs":{"anchorString":{"type":"string","pattern":"^[A-Za-z_][-A-Za-z0-9._]*$"},"uriString":{"type":"string","format":"uri"},"uriReferenceString":{"type":"string","format":"uri-reference"}}}');
  },
  9567: module => {
    module.exports = JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/format-annotation","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/format-annotation":true},"$dynamicAnchor":"meta","title":"Format vocabulary meta-schema for annotation results","type":["object","boolean"],"properties":{"format":{"type":"string"}}}');
  },
  8364: module => {
    module.exports = JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/meta-data","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/meta-data":true},"$dynamicAnchor":"meta","title":"Meta-data vocabulary meta-schema","type":["object","boolean"],"properties":{"title":{"type":"string"},"description":{"type":"string"},"default":true,"deprecated":{"type":"boolean","default":false},"readOnly":{"type":"boolean","default":false},"writeOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true}}}');
  },
  7388: module => {
    module.exports = JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/unevaluated","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/unevaluated":true},"$dynamicAnchor":"meta","title":"Unevaluated applicator vocabulary meta-schema","type":["object","boolean"],"properties":{"unevaluatedItems":{"$dynamicRef":"#meta"},"unevaluatedProperties":{"$dynamicRef":"#meta"}}}');
  },
  2943: module => {
    module.exports = JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/validation","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/validation":true},"$dynamicAnchor":"meta","title":"Validation vocabulary meta-schema","type":["object","boolean"],"properties":{"type":{"anyOf":[{"$ref":"#/$defs/simpleTypes"},{"type":"array","items":{"$ref":"#/$defs/simpleTypes"},"minItems":1,"uniqueItems":true}]},"const":true,"enum":{"type":"array","items":true},"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/$defs/nonNegativeInteger"},"minLength":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"maxItems":{"$ref":"#/$defs/nonNegativeInteger"},"minItems":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"maxContains":{"$ref":"#/$defs/nonNegativeInteger"},"minContains":{"$ref":"#/$defs/nonNegativeInteger","default":1},"maxProperties":{"$ref":"#/$defs/nonNegativeInteger"},"minProperties":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"required":{"$ref":"#/$defs/stringArray"},"dependentRequired":{"type":"object","additionalProperties":{"$ref":"#/$defs/stringArray"}}},"$defs":{"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"$ref":"#/$defs/nonNegativeInteger","default":0},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}}}');
  },
  6261: module => {
    module.exports = JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/schema","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true,"https://json-schema.org/draft/2020-12/vocab/applicator":true,"https://json-schema.org/draft/2020-12/vocab/unevaluated":true,"https://json-schema.org/draft/2020-12/vocab/validation":true,"https://json-schema.org/draft/2020-12/vocab/meta-data":true,"https://json-schema.org/draft/2020-12/vocab/format-annotation":true,"https://json-schema.org/draft/2020-12/vocab/content":true},"$dynamicAnchor":"meta","title":"Core and Validation specifications meta-schema","allOf":[{"$ref":"meta/core"},{"$ref":"meta/applicator"},{"$ref":"meta/unevaluated"},{"$ref":"meta/validation"},{"$ref":"meta/meta-data"},{"$ref":"meta/format-annotation"},{"$ref":"meta/content"}],"type":["object","boolean"],"$comment":"This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.","properties":{"definitions":{"$comment":"\\"definitions\\" has been replaced by \\"$defs\\".","type":"object","additionalProperties":{"$dynamicRef":"#meta"},"deprecated":true,"default":{}},"dependencies":{"$comment":"\\"dependencies\\" has been split and replaced by \\"dependentSchemas\\" and \\"dependentRequired\\" in order to serve their differing semantics.","type":"object","additionalProperties":{"anyOf":[{"$dynamicRef":"#meta"},{"$ref":"meta/validation#/$defs/stringArray"}]},"deprecated":true,"default":{}},"$recursiveAnchor":{"$comment":"\\"$recursiveAnchor\\" has been replaced by \\"$dynamicAnchor\\".","$ref":"meta/core#/$defs/anchorString","deprecated":true},"$recursiveRef":{"$comment":"\\"$recursiveRef\\" has been replaced by \\"$dynamicRef\\".","$ref":"meta/core#/$defs/uriReferenceString","deprecated":true}}}');
  }
};
