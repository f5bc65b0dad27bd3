export const id = 203;

export const ids = [ 203 ];

export const modules = {
  203: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      parse: () => parse
    });
    class CsvError extends Error {
      constructor(code, message, options, ...contexts) {
        Array.isArray(message) && (message = message.join(" ").trim());
        super(message);
        void 0 !== Error.captureStackTrace && Error.captureStackTrace(this, CsvError);
        this.code = code;
        for (const context of contexts) for (const key in context) {
          const value = context[key];
          this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : null == value ? value : JSON.parse(JSON.stringify(value));
        }
      }
    }
    const is_object = function(obj) {
      return "object" == typeof obj && null !== obj && !Array.isArray(obj);
    }, normalize_columns_array = function(columns) {
      const normalizedColumns = [];
      for (let i = 0, l = columns.length; i < l; i++) {
        const column = columns[i];
        if (null == column || !1 === column) normalizedColumns[i] = {
          disabled: !0
        }; else if ("string" == typeof column || "number" == typeof column) normalizedColumns[i] = {
          name: `${column}`
        }; else {
          if (!is_object(column)) throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [ "Invalid column definition:", "expect a string or a literal object,", `got ${JSON.stringify(column)} at position ${i}` ]);
          if ("string" != typeof column.name) throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [ "Option columns missing name:", `property "name" is required at position ${i}`, "when column is an object literal" ]);
          normalizedColumns[i] = column;
        }
      }
      return normalizedColumns;
    }, utils_ResizeableBuffer = class {
      constructor(size = 100) {
        this.size = size;
        this.length = 0;
        this.buf = Buffer.allocUnsafe(size);
      }
      prepend(val) {
        if (Buffer.isBuffer(val)) {
          const length = this.length + val.length;
          if (length >= this.size) {
            this.resize();
            if (length >= this.size) throw Error("INVALID_BUFFER_STATE");
          }
          const buf = this.buf;
          this.buf = Buffer.allocUnsafe(this.size);
          val.copy(this.buf, 0);
          buf.copy(this.buf, val.length);
          this.length += val.length;
        } else {
          const length = this.length++;
          length === this.size && this.resize();
          const buf = this.clone();
          this.buf[0] = val;
          buf.copy(this.buf, 1, 0, length);
        }
      }
      append(val) {
        const length = this.length++;
        length === this.size && this.resize();
        this.buf[length] = val;
      }
      clone() {
        return Buffer.from(this.buf.slice(0, this.length));
      }
      resize() {
        const length = this.length;
        this.size = 2 * this.size;
        const buf = Buffer.allocUnsafe(this.size);
        this.buf.copy(buf, 0, 0, length);
        this.buf = buf;
      }
      toString(encoding) {
        return encoding ? this.buf.toString(encoding, 0, this.length) : Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
      }
      toJSON() {
        return this.toString("utf8");
      }
      reset() {
        this.length = 0;
      }
    }, init_state = function(options) {
      const timchars = [ 32, 9, 10, 13, 12, 11, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288, 65279 ].reduce((acc, codepoint) => {
        const encoded = Buffer.from(String.fromCharCode(codepoint), options.encoding);
        if (63 !== codepoint && 1 === encoded.length && 63 === encoded[0]) return acc;
        acc.push(encoded);
        return acc;
      }, []), timcharFirstBytes = new Uint8Array(256);
      for (const t of timchars) timcharFirstBytes[t[0]] = 1;
      return {
        bomSkipped: !1,
        bufBytesStart: 0,
        castField: options.cast_function,
        commenting: !1,
        delimiterBufPrevious: void 0,
        delimiterDiscovered: !1,
        error: void 0,
        enabled: 1 === options.from_line,
        escaping: !1,
        escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && 0 === Buffer.compare(options.escape, options.quote),
        expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
        field: new utils_ResizeableBuffer(20),
        firstLineToHeaders: options.cast_first_line_to_header,
        needMoreDataSize: Math.max(null !== options.comment ? options.comment.length : 0, ...options.delimiter ? options.delimiter.map(delimiter => delimiter.length) : [], options.delimiter_auto ? 1 : 0, null !== options.quote ? options.quote.length : 0, ...timchars.map(t => t.length)),
        previousBuf: void 0,
        quoting: !1,
        stop: !1,
        rawBuffer: new utils_ResizeableBuffer(100),
        record: [],
        recordHasError: !1,
        record_length: 0,
        recordDelimiterMaxLength: 0 === options.record_delimiter.length ? 0 : Math.max(...options.record_delimiter.map(v => v.length)),
        trimChars: [ Buffer.from(" ", options.encoding)[0], Buffer.from("\t", options.encoding)[0] ],
        wasQuoting: !1,
        wasRowDelimiter: !1,
        timchars,
        timcharFirstBytes
      };
    }, underscore = function(str) {
      return str.replace(/([A-Z])/g, function(_, match) {
        return "_" + match.toLowerCase();
      });
    }, normalize_options = function(opts) {
      const options = {};
      for (const opt in opts) options[underscore(opt)] = opts[opt];
      if (void 0 === options.encoding || !0 === options.encoding) options.encoding = "utf8"; else if (null === options.encoding || !1 === options.encoding) options.encoding = null; else if ("string" != typeof options.encoding && null !== options.encoding) throw new CsvError("CSV_INVALID_OPTION_ENCODING", [ "Invalid option encoding:", "encoding must be a string or null to return a buffer,", `got ${JSON.stringify(options.encoding)}` ], options);
      if (void 0 === options.bom || null === options.bom || !1 === options.bom) options.bom = !1; else if (!0 !== options.bom) throw new CsvError("CSV_INVALID_OPTION_BOM", [ "Invalid option bom:", "bom must be true,", `got ${JSON.stringify(options.bom)}` ], options);
      options.cast_function = null;
      if (void 0 === options.cast || null === options.cast || !1 === options.cast || "" === options.cast) options.cast = void 0; else if ("function" == typeof options.cast) {
        options.cast_function = options.cast;
        options.cast = !0;
      } else if (!0 !== options.cast) throw new CsvError("CSV_INVALID_OPTION_CAST", [ "Invalid option cast:", "cast must be true or a function,", `got ${JSON.stringify(options.cast)}` ], options);
      if (void 0 === options.cast_date || null === options.cast_date || !1 === options.cast_date || "" === options.cast_date) options.cast_date = !1; else if (!0 === options.cast_date) options.cast_date = function(value) {
        const date = Date.parse(value);
        return isNaN(date) ? value : new Date(date);
      }; else if ("function" != typeof options.cast_date) throw new CsvError("CSV_INVALID_OPTION_CAST_DATE", [ "Invalid option cast_date:", "cast_date must be true or a function,", `got ${JSON.stringify(options.cast_date)}` ], options);
      options.cast_first_line_to_header = void 0;
      if (!0 === options.columns) options.cast_first_line_to_header = void 0; else if ("function" == typeof options.columns) {
        options.cast_first_line_to_header = options.columns;
        options.columns = !0;
      } else if (Array.isArray(options.columns)) options.columns = normalize_columns_array(options.columns); else {
        if (void 0 !== options.columns && null !== options.columns && !1 !== options.columns) throw new CsvError("CSV_INVALID_OPTION_COLUMNS", [ "Invalid option columns:", "expect an array, a function or true,", `got ${JSON.stringify(options.columns)}` ], options);
        options.columns = !1;
      }
      if (void 0 === options.group_columns_by_name || null === options.group_columns_by_name || !1 === options.group_columns_by_name) options.group_columns_by_name = !1; else {
        if (!0 !== options.group_columns_by_name) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [ "Invalid option group_columns_by_name:", "expect an boolean,", `got ${JSON.stringify(options.group_columns_by_name)}` ], options);
        if (!1 === options.columns) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [ "Invalid option group_columns_by_name:", "the `columns` mode must be activated." ], options);
      }
      if (void 0 === options.comment || null === options.comment || !1 === options.comment || "" === options.comment) options.comment = null; else {
        "string" == typeof options.comment && (options.comment = Buffer.from(options.comment, options.encoding));
        if (!Buffer.isBuffer(options.comment)) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [ "Invalid option comment:", "comment must be a buffer or a string,", `got ${JSON.stringify(options.comment)}` ], options);
      }
      if (void 0 === options.comment_no_infix || null === options.comment_no_infix || !1 === options.comment_no_infix) options.comment_no_infix = !1; else if (!0 !== options.comment_no_infix) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [ "Invalid option comment_no_infix:", "value must be a boolean,", `got ${JSON.stringify(options.comment_no_infix)}` ], options);
      if (void 0 === options.delimiter_auto || null === options.delimiter_auto || !1 === options.delimiter_auto) options.delimiter_auto = !1; else if (!0 === options.delimiter_auto) options.delimiter_auto = {}; else if (!is_object(options.delimiter_auto)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [ "Invalid option delimiter_auto:", "delimiter_auto must be a boolean or a configuration object,", `got ${JSON.stringify(options.delimiter_auto)}` ], options);
      if (options.delimiter_auto) {
        if (void 0 === options.delimiter_auto.preferred) options.delimiter_auto.preferred = {
          [",".charCodeAt(0)]: 1.8,
          ["\t".charCodeAt(0)]: 1.8,
          [";".charCodeAt(0)]: 1.6,
          [" ".charCodeAt(0)]: 1.6,
          [":".charCodeAt(0)]: 1.5,
          [".".charCodeAt(0)]: 1.4,
          ["/".charCodeAt(0)]: 1.4
        }; else if (!is_object(options.delimiter_auto.preferred)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [ "Invalid option delimiter_auto:", "preferred must be an object,", `got ${JSON.stringify(options.delimiter_auto.preferred)}` ], options);
        if (void 0 === options.delimiter_auto.score) options.delimiter_auto.score = (info, options) => (info.total - info.std) * (options.preferred[info.char_code] || 1); else if ("function" != typeof options.delimiter_auto.score) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [ "Invalid option delimiter_auto:", "score must be a function,", `got ${JSON.stringify(options.delimiter_auto.score)}` ], options);
        if (void 0 === options.delimiter_auto.size) options.delimiter_auto.size = 2048; else if ("number" != typeof options.delimiter_auto.size) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [ "Invalid option delimiter_auto:", "size must be a number,", `got ${JSON.stringify(options.delimiter_auto.size)}` ], options);
      }
      const delimiter_json = JSON.stringify(options.delimiter);
      !1 !== options.delimiter_auto && (options.delimiter = []);
      if (!Array.isArray(options.delimiter)) {
        void 0 !== options.delimiter && null !== options.delimiter && !1 !== options.delimiter || (options.delimiter = Buffer.from(",", options.encoding));
        options.delimiter = [ options.delimiter ];
      }
      options.delimiter = options.delimiter.map(function(delimiter) {
        "string" == typeof delimiter && (delimiter = Buffer.from(delimiter, options.encoding));
        if (!Buffer.isBuffer(delimiter) || 0 === delimiter.length) throw new CsvError("CSV_INVALID_OPTION_DELIMITER", [ "Invalid option delimiter:", "delimiter must be a non empty string or buffer or array of string|buffer,", `got ${delimiter_json}` ], options);
        return delimiter;
      });
      void 0 === options.escape || !0 === options.escape ? options.escape = Buffer.from('"', options.encoding) : "string" == typeof options.escape ? options.escape = Buffer.from(options.escape, options.encoding) : null !== options.escape && !1 !== options.escape || (options.escape = null);
      if (null !== options.escape && !Buffer.isBuffer(options.escape)) throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`);
      if (void 0 === options.from || null === options.from) options.from = 1; else {
        "string" == typeof options.from && /\d+/.test(options.from) && (options.from = parseInt(options.from));
        if (!Number.isInteger(options.from)) throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`);
        if (options.from < 0) throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`);
      }
      if (void 0 === options.from_line || null === options.from_line) options.from_line = 1; else {
        "string" == typeof options.from_line && /\d+/.test(options.from_line) && (options.from_line = parseInt(options.from_line));
        if (!Number.isInteger(options.from_line)) throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`);
        if (options.from_line <= 0) throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`);
      }
      if (void 0 === options.ignore_last_delimiters || null === options.ignore_last_delimiters) options.ignore_last_delimiters = !1; else if ("number" == typeof options.ignore_last_delimiters) {
        options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
        0 === options.ignore_last_delimiters && (options.ignore_last_delimiters = !1);
      } else if ("boolean" != typeof options.ignore_last_delimiters) throw new CsvError("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS", [ "Invalid option `ignore_last_delimiters`:", "the value must be a boolean value or an integer,", `got ${JSON.stringify(options.ignore_last_delimiters)}` ], options);
      if (!0 === options.ignore_last_delimiters && !1 === options.columns) throw new CsvError("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS", [ "The option `ignore_last_delimiters`", "requires the activation of the `columns` option" ], options);
      if (void 0 === options.info || null === options.info || !1 === options.info) options.info = !1; else if (!0 !== options.info) throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(options.info)}`);
      if (void 0 === options.max_record_size || null === options.max_record_size || !1 === options.max_record_size) options.max_record_size = 0; else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) ; else {
        if ("string" != typeof options.max_record_size || !/\d+/.test(options.max_record_size)) throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`);
        options.max_record_size = parseInt(options.max_record_size);
      }
      if (void 0 === options.objname || null === options.objname || !1 === options.objname) options.objname = void 0; else if (Buffer.isBuffer(options.objname)) {
        if (0 === options.objname.length) throw new Error("Invalid Option: objname must be a non empty buffer");
        null === options.encoding || (options.objname = options.objname.toString(options.encoding));
      } else if ("string" == typeof options.objname) {
        if (0 === options.objname.length) throw new Error("Invalid Option: objname must be a non empty string");
      } else if ("number" != typeof options.objname) throw new Error(`Invalid Option: objname must be a string or a buffer, got ${options.objname}`);
      if (void 0 !== options.objname) if ("number" == typeof options.objname) {
        if (!1 !== options.columns) throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field");
      } else if (!1 === options.columns) throw Error("Invalid Option: objname field must be combined with columns or be defined as an index");
      if (void 0 === options.on_record || null === options.on_record) options.on_record = void 0; else if ("function" != typeof options.on_record) throw new CsvError("CSV_INVALID_OPTION_ON_RECORD", [ "Invalid option `on_record`:", "expect a function,", `got ${JSON.stringify(options.on_record)}` ], options);
      if (void 0 !== options.on_skip && null !== options.on_skip && "function" != typeof options.on_skip) throw new Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`);
      if (null === options.quote || !1 === options.quote || "" === options.quote) options.quote = null; else {
        void 0 === options.quote || !0 === options.quote ? options.quote = Buffer.from('"', options.encoding) : "string" == typeof options.quote && (options.quote = Buffer.from(options.quote, options.encoding));
        if (!Buffer.isBuffer(options.quote)) throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`);
      }
      if (void 0 === options.raw || null === options.raw || !1 === options.raw) options.raw = !1; else if (!0 !== options.raw) throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`);
      if (void 0 === options.record_delimiter) options.record_delimiter = []; else if ("string" == typeof options.record_delimiter || Buffer.isBuffer(options.record_delimiter)) {
        if (0 === options.record_delimiter.length) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [ "Invalid option `record_delimiter`:", "value must be a non empty string or buffer,", `got ${JSON.stringify(options.record_delimiter)}` ], options);
        options.record_delimiter = [ options.record_delimiter ];
      } else if (!Array.isArray(options.record_delimiter)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [ "Invalid option `record_delimiter`:", "value must be a string, a buffer or array of string|buffer,", `got ${JSON.stringify(options.record_delimiter)}` ], options);
      options.record_delimiter = options.record_delimiter.map(function(rd, i) {
        if ("string" != typeof rd && !Buffer.isBuffer(rd)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [ "Invalid option `record_delimiter`:", "value must be a string, a buffer or array of string|buffer", `at index ${i},`, `got ${JSON.stringify(rd)}` ], options);
        if (0 === rd.length) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [ "Invalid option `record_delimiter`:", "value must be a non empty string or buffer", `at index ${i},`, `got ${JSON.stringify(rd)}` ], options);
        "string" == typeof rd && (rd = Buffer.from(rd, options.encoding));
        return rd;
      });
      if ("boolean" == typeof options.relax_column_count) ; else {
        if (void 0 !== options.relax_column_count && null !== options.relax_column_count) throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`);
        options.relax_column_count = !1;
      }
      if ("boolean" == typeof options.relax_column_count_less) ; else {
        if (void 0 !== options.relax_column_count_less && null !== options.relax_column_count_less) throw new Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`);
        options.relax_column_count_less = !1;
      }
      if ("boolean" == typeof options.relax_column_count_more) ; else {
        if (void 0 !== options.relax_column_count_more && null !== options.relax_column_count_more) throw new Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`);
        options.relax_column_count_more = !1;
      }
      if ("boolean" == typeof options.relax_quotes) ; else {
        if (void 0 !== options.relax_quotes && null !== options.relax_quotes) throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`);
        options.relax_quotes = !1;
      }
      if ("boolean" == typeof options.skip_empty_lines) ; else {
        if (void 0 !== options.skip_empty_lines && null !== options.skip_empty_lines) throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`);
        options.skip_empty_lines = !1;
      }
      if ("boolean" == typeof options.skip_records_with_empty_values) ; else {
        if (void 0 !== options.skip_records_with_empty_values && null !== options.skip_records_with_empty_values) throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`);
        options.skip_records_with_empty_values = !1;
      }
      if ("boolean" == typeof options.skip_records_with_error) ; else {
        if (void 0 !== options.skip_records_with_error && null !== options.skip_records_with_error) throw new Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`);
        options.skip_records_with_error = !1;
      }
      if (void 0 === options.rtrim || null === options.rtrim || !1 === options.rtrim) options.rtrim = !1; else if (!0 !== options.rtrim) throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`);
      if (void 0 === options.ltrim || null === options.ltrim || !1 === options.ltrim) options.ltrim = !1; else if (!0 !== options.ltrim) throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`);
      if (void 0 === options.trim || null === options.trim || !1 === options.trim) options.trim = !1; else if (!0 !== options.trim) throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`);
      !0 === options.trim && !1 !== opts.ltrim ? options.ltrim = !0 : !0 !== options.ltrim && (options.ltrim = !1);
      !0 === options.trim && !1 !== opts.rtrim ? options.rtrim = !0 : !0 !== options.rtrim && (options.rtrim = !1);
      if (void 0 === options.to || null === options.to) options.to = -1; else if (-1 !== options.to) {
        "string" == typeof options.to && /\d+/.test(options.to) && (options.to = parseInt(options.to));
        if (!Number.isInteger(options.to)) throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`);
        if (options.to <= 0) throw new Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`);
      }
      if (void 0 === options.to_line || null === options.to_line) options.to_line = -1; else if (-1 !== options.to_line) {
        "string" == typeof options.to_line && /\d+/.test(options.to_line) && (options.to_line = parseInt(options.to_line));
        if (!Number.isInteger(options.to_line)) throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`);
        if (options.to_line <= 0) throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`);
      }
      return options;
    }, delimiter_discover = function(records, options) {
      options || ({delimiter_auto: options} = normalize_options({
        delimiter_auto: !0
      }));
      "string" == typeof records && (records = Buffer.from(records));
      Buffer.isBuffer(records) && (records = (data => {
        const records = [], error = transform({
          delimiter: []
        }).parse(data, !0, record => records.push(record), () => {});
        if (void 0 !== error) throw error;
        return records;
      })(records));
      const info = Array(127).fill().map(() => ({
        lines: []
      }));
      records.map(([record], line) => {
        for (let i = 0, l = record.length; i < l; i++) {
          const code = record.charCodeAt(i);
          void 0 === info[code].lines[line] && (info[code].lines[line] = 0);
          info[code].lines[line]++;
        }
      });
      info.map((info, i) => {
        info.char_code = i;
        info.std = std(info.lines);
        info.total = info.lines.reduce((acc, val) => acc + val, 0);
        info.preferred = !!options.preferred[i];
        info.score = options.score(info, options);
      });
      const result = info.reduce((acc, info) => acc.score > info.score ? acc : info, {});
      return String.fromCharCode(result.char_code);
    }, std = function(array) {
      const n = array.length;
      if (0 === n) return 0;
      const mean = array.reduce((a, b) => a + b) / n;
      return Math.sqrt(array.map(x => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n);
    }, isRecordEmpty = function(record) {
      return record.every(field => null == field || field.toString && "" === field.toString().trim());
    }, boms = {
      utf8: Buffer.from([ 239, 187, 191 ]),
      utf16le: Buffer.from([ 255, 254 ])
    }, transform = function(original_options = {}) {
      const options = normalize_options(original_options);
      return {
        info: {
          bytes: 0,
          bytes_records: 0,
          comment_lines: 0,
          empty_lines: 0,
          invalid_field_length: 0,
          lines: 1,
          records: 0
        },
        original_options,
        options,
        state: init_state(options),
        __needMoreData: function(i, bufLen, end) {
          if (end) return !1;
          const {encoding, escape, quote} = this.options, {quoting, needMoreDataSize, recordDelimiterMaxLength} = this.state;
          return bufLen - i - 1 < Math.max(needMoreDataSize, 0 === recordDelimiterMaxLength ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength, quoting ? (null === escape ? 0 : escape.length) + quote.length : 0, quoting ? quote.length + recordDelimiterMaxLength : 0);
        },
        parse: function(nextBuf, end, push, close) {
          const {bom, comment_no_infix, delimiter_auto, encoding, from_line, ltrim, max_record_size, raw, relax_quotes, rtrim, skip_empty_lines, to, to_line} = this.options;
          let {comment, escape, quote, record_delimiter} = this.options;
          const {bomSkipped, delimiterDiscovered, delimiterBufPrevious, rawBuffer, escapeIsQuote} = this.state;
          if (!delimiterDiscovered && delimiter_auto) {
            let delimiterBuf;
            delimiterBuf = void 0 === delimiterBufPrevious ? nextBuf : void 0 !== delimiterBufPrevious && void 0 === nextBuf ? delimiterBufPrevious : Buffer.concat([ delimiterBufPrevious, nextBuf ]);
            nextBuf = void 0;
            if (!(end || delimiterBuf.length > delimiter_auto.size)) {
              this.state.delimiterBufPrevious = delimiterBuf;
              return;
            }
            this.options.delimiter = [ Buffer.from(delimiter_discover(delimiterBuf, this.options.delimiter_auto)) ];
            this.state.previousBuf = delimiterBuf;
            this.state.delimiterBufPrevious = void 0;
            this.state.delimiterDiscovered = !0;
          }
          const {previousBuf} = this.state;
          let buf;
          if (void 0 === previousBuf) {
            if (void 0 === nextBuf) {
              close();
              return;
            }
            buf = nextBuf;
          } else buf = void 0 !== previousBuf && void 0 === nextBuf ? previousBuf : Buffer.concat([ previousBuf, nextBuf ]);
          if (!1 === bomSkipped) if (!1 === bom) this.state.bomSkipped = !0; else if (buf.length < 3) {
            if (!1 === end) {
              this.state.previousBuf = buf;
              return;
            }
          } else {
            for (const encoding in boms) if (0 === boms[encoding].compare(buf, 0, boms[encoding].length)) {
              const bomLength = boms[encoding].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              const options = normalize_options({
                ...this.original_options,
                encoding
              });
              for (const key in options) this.options[key] = options[key];
              ({comment, escape, quote} = this.options);
              break;
            }
            this.state.bomSkipped = !0;
          }
          const bufLen = buf.length;
          let pos;
          for (pos = 0; pos < bufLen && !this.__needMoreData(pos, bufLen, end); pos++) {
            if (!0 === this.state.wasRowDelimiter) {
              this.info.lines++;
              this.state.wasRowDelimiter = !1;
            }
            if (-1 !== to_line && this.info.lines > to_line) {
              this.state.stop = !0;
              close();
              return;
            }
            !1 === this.state.quoting && 0 === record_delimiter.length && this.__autoDiscoverRecordDelimiter(buf, pos) && (record_delimiter = this.options.record_delimiter);
            const chr = buf[pos];
            !0 === raw && rawBuffer.append(chr);
            13 !== chr && 10 !== chr || !1 !== this.state.wasRowDelimiter || (this.state.wasRowDelimiter = !0);
            if (!0 === this.state.escaping) this.state.escaping = !1; else {
              if (null !== escape && !0 === this.state.quoting && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
                if (!escapeIsQuote) {
                  this.state.escaping = !0;
                  pos += escape.length - 1;
                  continue;
                }
                if (this.__isQuote(buf, pos + escape.length)) {
                  this.state.escaping = !0;
                  pos += escape.length - 1;
                  continue;
                }
              }
              if (!1 === this.state.commenting && this.__isQuote(buf, pos)) if (!0 === this.state.quoting) {
                const nextChr = buf[pos + quote.length], isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length), isNextChrComment = null !== comment && this.__compareBytes(comment, buf, pos + quote.length, nextChr), isNextChrDelimiter = this.__isDelimiter(buf, pos + quote.length, nextChr), isNextChrRecordDelimiter = 0 === record_delimiter.length ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
                if (null !== escape && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) pos += escape.length - 1; else {
                  if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
                    this.state.quoting = !1;
                    this.state.wasQuoting = !0;
                    pos += quote.length - 1;
                    continue;
                  }
                  if (!1 === relax_quotes) {
                    const err = this.__error(new CsvError("CSV_INVALID_CLOSING_QUOTE", [ "Invalid Closing Quote:", `got "${String.fromCharCode(nextChr)}"`, `at line ${this.info.lines}`, "instead of delimiter, record delimiter, trimable character", "(if activated) or comment" ], this.options, this.__infoField()));
                    if (void 0 !== err) return err;
                  } else {
                    this.state.quoting = !1;
                    this.state.wasQuoting = !0;
                    this.state.field.prepend(quote);
                    pos += quote.length - 1;
                  }
                }
              } else {
                if (0 === this.state.field.length) {
                  this.state.quoting = !0;
                  pos += quote.length - 1;
                  continue;
                }
                if (!1 === relax_quotes) {
                  const info = this.__infoField(), bom = Object.keys(boms).map(b => !!boms[b].equals(this.state.field.toString()) && b).filter(Boolean)[0], err = this.__error(new CsvError("INVALID_OPENING_QUOTE", [ "Invalid Opening Quote:", `a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`, bom ? `(${bom} bom)` : void 0 ], this.options, info, {
                    field: this.state.field
                  }));
                  if (void 0 !== err) return err;
                }
              }
              if (!1 === this.state.quoting) {
                const recordDelimiterLength = this.__isRecordDelimiter(chr, buf, pos);
                if (0 !== recordDelimiterLength) {
                  if (this.state.commenting && !1 === this.state.wasQuoting && 0 === this.state.record.length && 0 === this.state.field.length) this.info.comment_lines++; else {
                    if (!1 === this.state.enabled && this.info.lines + (!0 === this.state.wasRowDelimiter ? 1 : 0) >= from_line) {
                      this.state.enabled = !0;
                      this.__resetField();
                      this.__resetRecord();
                      pos += recordDelimiterLength - 1;
                      continue;
                    }
                    if (!0 === skip_empty_lines && !1 === this.state.wasQuoting && 0 === this.state.record.length && 0 === this.state.field.length) {
                      this.info.empty_lines++;
                      pos += recordDelimiterLength - 1;
                      continue;
                    }
                    this.info.bytes = this.state.bufBytesStart + pos;
                    const errField = this.__onField();
                    if (void 0 !== errField) return errField;
                    this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
                    const errRecord = this.__onRecord(push);
                    if (void 0 !== errRecord) return errRecord;
                    if (-1 !== to && this.info.records >= to) {
                      this.state.stop = !0;
                      close();
                      return;
                    }
                  }
                  this.state.commenting = !1;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                if (this.state.commenting) continue;
                if (null !== comment && (!1 === comment_no_infix || 0 === this.state.record.length && 0 === this.state.field.length) && 0 !== this.__compareBytes(comment, buf, pos, chr)) {
                  this.state.commenting = !0;
                  continue;
                }
                const delimiterLength = this.__isDelimiter(buf, pos, chr);
                if (0 !== delimiterLength) {
                  this.info.bytes = this.state.bufBytesStart + pos;
                  const errField = this.__onField();
                  if (void 0 !== errField) return errField;
                  pos += delimiterLength - 1;
                  continue;
                }
              }
            }
            if (!1 === this.state.commenting && 0 !== max_record_size && this.state.record_length + this.state.field.length > max_record_size) return this.__error(new CsvError("CSV_MAX_RECORD_SIZE", [ "Max Record Size:", "record exceed the maximum number of tolerated bytes", `of ${max_record_size}`, `at line ${this.info.lines}` ], this.options, this.__infoField()));
            const lappend = !1 === ltrim || !0 === this.state.quoting || 0 !== this.state.field.length || !this.__isCharTrimable(buf, pos), rappend = !1 === rtrim || !1 === this.state.wasQuoting;
            if (!0 !== lappend || !0 !== rappend) {
              if (!0 !== rtrim || this.__isCharTrimable(buf, pos)) {
                !1 === lappend && (pos += this.__isCharTrimable(buf, pos) - 1);
                continue;
              }
              return this.__error(new CsvError("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE", [ "Invalid Closing Quote:", "found non trimable byte after quote", `at line ${this.info.lines}` ], this.options, this.__infoField()));
            }
            this.state.field.append(chr);
          }
          if (!0 === end) if (!0 === this.state.quoting) {
            const err = this.__error(new CsvError("CSV_QUOTE_NOT_CLOSED", [ "Quote Not Closed:", `the parsing is finished with an opening quote at line ${this.info.lines}` ], this.options, this.__infoField()));
            if (void 0 !== err) return err;
          } else if (!0 === this.state.wasQuoting || 0 !== this.state.record.length || 0 !== this.state.field.length) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (void 0 !== errField) return errField;
            const errRecord = this.__onRecord(push);
            if (void 0 !== errRecord) return errRecord;
          } else !0 === this.state.wasRowDelimiter ? this.info.empty_lines++ : !0 === this.state.commenting && this.info.comment_lines++; else {
            this.state.bufBytesStart += pos;
            this.state.previousBuf = buf.slice(pos);
          }
          if (!0 === this.state.wasRowDelimiter) {
            this.info.lines++;
            this.state.wasRowDelimiter = !1;
          }
        },
        __onRecord: function(push) {
          const {columns, group_columns_by_name, encoding, info, from, relax_column_count, relax_column_count_less, relax_column_count_more, raw, skip_records_with_empty_values} = this.options, {enabled, record} = this.state;
          if (!1 === enabled) return this.__resetRecord();
          const recordLength = record.length;
          if (!0 === columns) {
            if (!0 === skip_records_with_empty_values && isRecordEmpty(record)) {
              this.__resetRecord();
              return;
            }
            return this.__firstLineToColumns(record);
          }
          !1 === columns && 0 === this.info.records && (this.state.expectedRecordLength = recordLength);
          if (recordLength !== this.state.expectedRecordLength) {
            const err = !1 === columns ? new CsvError("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH", [ "Invalid Record Length:", `expect ${this.state.expectedRecordLength},`, `got ${recordLength} on line ${this.info.lines}` ], this.options, this.__infoField(), {
              record
            }) : new CsvError("CSV_RECORD_INCONSISTENT_COLUMNS", [ "Invalid Record Length:", `columns length is ${columns.length},`, `got ${recordLength} on line ${this.info.lines}` ], this.options, this.__infoField(), {
              record
            });
            if (!0 === relax_column_count || !0 === relax_column_count_less && recordLength < this.state.expectedRecordLength || !0 === relax_column_count_more && recordLength > this.state.expectedRecordLength) {
              this.info.invalid_field_length++;
              this.state.error = err;
            } else {
              const finalErr = this.__error(err);
              if (finalErr) return finalErr;
            }
          }
          if (!0 === skip_records_with_empty_values && isRecordEmpty(record)) this.__resetRecord(); else if (!0 !== this.state.recordHasError) {
            this.info.records++;
            if (1 === from || this.info.records >= from) {
              const {objname} = this.options;
              if (!1 !== columns) {
                const obj = {};
                for (let i = 0, l = record.length; i < l; i++) void 0 === columns[i] || columns[i].disabled || (!0 === group_columns_by_name && Object.hasOwn(obj, columns[i].name) ? Array.isArray(obj[columns[i].name]) ? obj[columns[i].name] = obj[columns[i].name].concat(record[i]) : obj[columns[i].name] = [ obj[columns[i].name], record[i] ] : Object.defineProperty(obj, columns[i].name, {
                  value: record[i],
                  enumerable: !0,
                  writable: !0,
                  configurable: !0
                }));
                if (!0 === raw || !0 === info) {
                  const extRecord = Object.assign({
                    record: obj
                  }, !0 === raw ? {
                    raw: this.state.rawBuffer.toString(encoding)
                  } : {}, !0 === info ? {
                    info: this.__infoRecord()
                  } : {}), err = this.__push(void 0 === objname ? extRecord : [ obj[objname], extRecord ], push);
                  if (err) return err;
                } else {
                  const err = this.__push(void 0 === objname ? obj : [ obj[objname], obj ], push);
                  if (err) return err;
                }
              } else if (!0 === raw || !0 === info) {
                const extRecord = Object.assign({
                  record
                }, !0 === raw ? {
                  raw: this.state.rawBuffer.toString(encoding)
                } : {}, !0 === info ? {
                  info: this.__infoRecord()
                } : {}), err = this.__push(void 0 === objname ? extRecord : [ record[objname], extRecord ], push);
                if (err) return err;
              } else {
                const err = this.__push(void 0 === objname ? record : [ record[objname], record ], push);
                if (err) return err;
              }
            }
            this.__resetRecord();
          } else {
            this.__resetRecord();
            this.state.recordHasError = !1;
          }
        },
        __firstLineToColumns: function(record) {
          const {firstLineToHeaders} = this.state;
          try {
            const headers = void 0 === firstLineToHeaders ? record : firstLineToHeaders.call(null, record);
            if (!Array.isArray(headers)) return this.__error(new CsvError("CSV_INVALID_COLUMN_MAPPING", [ "Invalid Column Mapping:", "expect an array from column function,", `got ${JSON.stringify(headers)}` ], this.options, this.__infoField(), {
              headers
            }));
            const normalizedHeaders = normalize_columns_array(headers);
            this.state.expectedRecordLength = normalizedHeaders.length;
            this.options.columns = normalizedHeaders;
            this.__resetRecord();
            return;
          } catch (err) {
            return err;
          }
        },
        __resetRecord: function() {
          !0 === this.options.raw && this.state.rawBuffer.reset();
          this.state.error = void 0;
          this.state.record = [];
          this.state.record_length = 0;
        },
        __onField: function() {
          const {cast, encoding, rtrim, max_record_size} = this.options, {enabled, wasQuoting} = this.state;
          if (!1 === enabled) return this.__resetField();
          let field = this.state.field.toString(encoding);
          !0 === rtrim && !1 === wasQuoting && (field = field.trimRight());
          if (!0 === cast) {
            const [err, f] = this.__cast(field);
            if (void 0 !== err) return err;
            field = f;
          }
          this.state.record.push(field);
          0 !== max_record_size && "string" == typeof field && (this.state.record_length += field.length);
          this.__resetField();
        },
        __resetField: function() {
          this.state.field.reset();
          this.state.wasQuoting = !1;
        },
        __push: function(record, push) {
          const {on_record} = this.options;
          if (void 0 !== on_record) {
            const info = this.__infoRecord();
            try {
              record = on_record.call(null, record, info);
            } catch (err) {
              return err;
            }
            if (null == record) return;
          }
          this.info.bytes_records += this.info.bytes;
          push(record);
        },
        __cast: function(field) {
          const {columns, relax_column_count} = this.options;
          if (!0 === Array.isArray(columns) && relax_column_count && this.options.columns.length <= this.state.record.length) return [ void 0, void 0 ];
          if (null !== this.state.castField) try {
            const info = this.__infoField();
            return [ void 0, this.state.castField.call(null, field, info) ];
          } catch (err) {
            return [ err ];
          }
          if (this.__isFloat(field)) return [ void 0, parseFloat(field) ];
          if (!1 !== this.options.cast_date) {
            const info = this.__infoField();
            return [ void 0, this.options.cast_date.call(null, field, info) ];
          }
          return [ void 0, field ];
        },
        __compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
          if (sourceBuf[0] !== firstByte) return 0;
          const sourceLength = sourceBuf.length;
          for (let i = 1; i < sourceLength; i++) if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
          return sourceLength;
        },
        __isCharTrimable: function(buf, pos) {
          const {timchars, timcharFirstBytes} = this.state, first = buf[pos];
          if (void 0 === first || 0 === timcharFirstBytes[first]) return 0;
          loop1: for (let i = 0; i < timchars.length; i++) {
            const timchar = timchars[i];
            for (let j = 0; j < timchar.length; j++) if (timchar[j] !== buf[pos + j]) continue loop1;
            return timchar.length;
          }
          return 0;
        },
        __isDelimiter: function(buf, pos, chr) {
          const {delimiter, ignore_last_delimiters} = this.options;
          if (!0 === ignore_last_delimiters && this.state.record.length === this.options.columns.length - 1) return 0;
          if (!1 !== ignore_last_delimiters && "number" == typeof ignore_last_delimiters && this.state.record.length === ignore_last_delimiters - 1) return 0;
          loop1: for (let i = 0; i < delimiter.length; i++) {
            const del = delimiter[i];
            if (del[0] === chr) {
              for (let j = 1; j < del.length; j++) if (del[j] !== buf[pos + j]) continue loop1;
              return del.length;
            }
          }
          return 0;
        },
        __isEscape: function(buf, pos, chr) {
          const {escape} = this.options;
          if (null === escape) return !1;
          const l = escape.length;
          if (escape[0] === chr) {
            for (let i = 0; i < l; i++) if (escape[i] !== buf[pos + i]) return !1;
            return !0;
          }
          return !1;
        },
        __isFloat: function(value) {
          return value - parseFloat(value) + 1 >= 0;
        },
        __isQuote: function(buf, pos) {
          const {quote} = this.options;
          if (null === quote) return !1;
          const l = quote.length;
          for (let i = 0; i < l; i++) if (quote[i] !== buf[pos + i]) return !1;
          return !0;
        },
        __isRecordDelimiter: function(chr, buf, pos) {
          const {record_delimiter} = this.options, recordDelimiterLength = record_delimiter.length;
          loop1: for (let i = 0; i < recordDelimiterLength; i++) {
            const rd = record_delimiter[i], rdLength = rd.length;
            if (rd[0] === chr) {
              for (let j = 1; j < rdLength; j++) if (rd[j] !== buf[pos + j]) continue loop1;
              return rd.length;
            }
          }
          return 0;
        },
        __autoDiscoverRecordDelimiter: function(buf, pos) {
          const {encoding} = this.options, rds = [ Buffer.from("\r\n", encoding), Buffer.from("\n", encoding), Buffer.from("\r", encoding) ];
          loop: for (let i = 0; i < rds.length; i++) {
            const l = rds[i].length;
            for (let j = 0; j < l; j++) if (rds[i][j] !== buf[pos + j]) continue loop;
            this.options.record_delimiter.push(rds[i]);
            this.state.recordDelimiterMaxLength = rds[i].length;
            return rds[i].length;
          }
          return 0;
        },
        __error: function(msg) {
          const {encoding, raw, skip_records_with_error} = this.options, err = "string" == typeof msg ? new Error(msg) : msg;
          if (!skip_records_with_error) return err;
          this.state.recordHasError = !0;
          if (void 0 !== this.options.on_skip) try {
            this.options.on_skip(err, raw ? this.state.rawBuffer.toString(encoding) : void 0);
          } catch (err) {
            return err;
          }
        },
        __infoDataSet: function() {
          return {
            ...this.info,
            columns: this.options.columns
          };
        },
        __infoRecord: function() {
          const {columns, raw, encoding} = this.options;
          return {
            ...this.__infoDataSet(),
            bytes_records: this.info.bytes,
            error: this.state.error,
            header: !0 === columns,
            index: this.state.record.length,
            raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
          };
        },
        __infoField: function() {
          const {columns} = this.options, isColumns = Array.isArray(columns), bytes_records = this.info.bytes_records;
          return {
            ...this.__infoRecord(),
            bytes_records,
            column: !0 === isColumns ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
            quoting: this.state.wasQuoting
          };
        }
      };
    }, parse = function(data, opts = {}) {
      "string" == typeof data && (data = Buffer.from(data));
      const records = opts && opts.objname ? Object.create(null) : [], parser = transform(opts), error = parser.parse(data, !0, record => {
        void 0 === parser.options.objname ? records.push(record) : records[record[0]] = record[1];
      }, () => {});
      if (void 0 !== error) throw error;
      return records;
    };
  }
};
