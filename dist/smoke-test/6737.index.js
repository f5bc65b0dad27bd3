export const id = 6737;

export const ids = [ 6737 ];

export const modules = {
  6737: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      readYamlWithLines: () => readYamlWithLines
    });
    var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2677), _written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5189);
    function readYamlWithLines({text, path}, schema) {
      return (0, _written_js__WEBPACK_IMPORTED_MODULE_1__.kF)(path, () => {
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN, document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
          schema,
          lineCounter: lines,
          customTags: keepingNumbers,
          merge: !0,
          resolveKnownTags: !1,
          logLevel: "error"
        });
        (0, _written_js__WEBPACK_IMPORTED_MODULE_1__.TR)(path, [ ...document.errors, ...document.warnings ].map(({message}) => message.replace(/:?\n[^]*/, "")));
        const problems = [], value = fromYaml(document.toJS({
          mapAsMap: !0,
          maxAliasCount: 100
        }), problems);
        (0, _written_js__WEBPACK_IMPORTED_MODULE_1__.TR)(path, [ ...problems, ...(0, _written_js__WEBPACK_IMPORTED_MODULE_1__.Ke)(value) ]);
        return {
          value,
          lineOf: at => lines.linePos(function(document, at) {
            let node = document.contents, offset = 0;
            for (const step of at) {
              (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) && (node = node.resolve(document));
              const pair = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) ? node.items.find(({key}) => (0, 
              yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) && key.source === step) : void 0, place = pair ? pair.key : (0, 
              yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) ? node.items[Number(step)] : void 0;
              if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(place)) break;
              offset = Number(place.range?.[0]);
              node = pair ? pair.value : place;
            }
            return offset;
          }(document, at)).line
        };
      });
    }
    function keepingNumbers(tags) {
      return tags.map(tag => isNumber(tag) ? {
        ...tag,
        resolve: numberOf
      } : tag);
    }
    const isNumber = tag => "object" == typeof tag && /:(int|float)$/.test(tag.tag);
    function numberOf(source, onError) {
      if (/^[-+]?0\d/.test(source)) return source;
      /inf|nan/i.test(source) && onError(`${source} cannot be written in JSON`);
      return /^0[xo]/.test(source) ? {
        written: String(BigInt(source))
      } : {
        written: source.replace(/^\+/, "").replace(/^-?(?=\.)/, "$&0").replace(/\.(?!\d)/, "")
      };
    }
    function fromYaml(value, problems) {
      if (Array.isArray(value)) return value.map(each => fromYaml(each, problems));
      if (!(value instanceof Map)) return value;
      const mapping = new Map;
      for (const [key, each] of value) {
        const name = nameOf(key);
        void 0 === name ? problems.push("a key is not a text") : mapping.has(name) ? problems.push(`'${name}' is given twice`) : mapping.set(name, fromYaml(each, problems));
      }
      return mapping;
    }
    function nameOf(key) {
      return "object" != typeof key || null === key ? String(key) : "written" in key ? key.written : void 0;
    }
  }
};
