export const id = 9669;

export const ids = [ 9669 ];

export const modules = {
  9669: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      readCaseCsv: () => readCaseCsv
    });
    var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(203), _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2451), _closest_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7473), _smoke_case_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9084), _smoke_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5049), _smoke_request_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8997), _smoke_sample_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9672), _written_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5189);
    function readCaseCsv(source) {
      const {path} = source, [header, ...others] = function({text, path}) {
        try {
          const records = (0, csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__.parse)(text, {
            bom: !0,
            info: !0,
            relax_column_count: !0
          });
          return records.map(({record}, index) => ({
            cells: record,
            line: (records[index - 1]?.info.lines ?? 0) + 1
          })).filter(({cells}) => cells.length > 1 || "" !== cells[0]?.trim());
        } catch (error) {
          const {lines, message} = error;
          throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz([ `${path}:${lines}: it cannot be read as CSV: ${message}` ], {
            cause: error
          });
        }
      }(source);
      if (void 0 === header) return {
        head: void 0,
        samples: []
      };
      const names = header.cells.map(name => name.trim()), hasInput = names.some(name => _smoke_request_parse_js__WEBPACK_IMPORTED_MODULE_4__.nA.includes(name)), problems = function(names, hasInput) {
        return names.flatMap((name, index) => {
          if ("" === name) return [ `column ${index + 1} has no name` ];
          if (names.indexOf(name) < index) return [ `the column '${name}' is given twice` ];
          if (!hasInput || _smoke_sample_js__WEBPACK_IMPORTED_MODULE_5__.nu.includes(name)) return [];
          const near = (0, _closest_name_js__WEBPACK_IMPORTED_MODULE_7__.N)(name, _smoke_sample_js__WEBPACK_IMPORTED_MODULE_5__.nu);
          return [ `the column '${name}' is not known here; ${near ? `did you mean '${near}'?` : `known are ${_smoke_sample_js__WEBPACK_IMPORTED_MODULE_5__.nu.join(", ")}`}` ];
        });
      }(names, hasInput).map(problem => `${path}:${header.line}: ${problem}`), width = names.length;
      for (const {cells, line} of others) cells.length !== width && problems.push(`${path}:${line}: expected ${width} columns as in the first row, got ${cells.length}`);
      if (problems.length > 0) throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(problems);
      return {
        head: void 0,
        samples: (0, _smoke_case_document_js__WEBPACK_IMPORTED_MODULE_2__.e2)(others, ({cells, line}) => function(names, cells, {path, line, hasInput}) {
          const members = cells.map((cell, index) => [ String(names[index]), cell ]), known = members.filter(([name, cell]) => _smoke_sample_js__WEBPACK_IMPORTED_MODULE_5__.nu.includes(name) && "" !== cell.trim()), features = members.filter(([name]) => !_smoke_sample_js__WEBPACK_IMPORTED_MODULE_5__.nu.includes(name)).map(([, cell]) => quote(cell)), input = hasInput || 0 === features.length ? [] : [ [ "input", features.join(",") ] ];
          return {
            value: new Map([ ...input, ...known.map(([name, cell]) => [ name, valueOf(name, cell, `${path}:${line}`) ]) ]),
            lineOf: () => line
          };
        }(names, cells, {
          path,
          line,
          hasInput
        }))
      };
    }
    const quote = cell => /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell, numeric = new Set([ "prediction", "relative-tolerance", "tolerance", "truth" ]), structured = new Set([ "expect", "expected", "headers", "input" ]);
    function valueOf(name, cell, path) {
      return numeric.has(name) && void 0 !== (0, _smoke_number_js__WEBPACK_IMPORTED_MODULE_3__.rl)(cell) ? {
        written: cell.trim()
      } : "expected" === name && "null" === cell.trim() ? null : structured.has(name) && /^\s*[{[]/.test(cell) ? (0, 
      _written_js__WEBPACK_IMPORTED_MODULE_6__.Vh)({
        text: cell,
        path
      }) : cell;
    }
  }
};
