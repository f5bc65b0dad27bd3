export const id = 2730;

export const ids = [ 2730 ];

export const modules = {
  2730: (__unused_webpack_module, exports) => {
    !function(exports) {
      function isArray(obj) {
        return null !== obj && "[object Array]" === Object.prototype.toString.call(obj);
      }
      function isObject(obj) {
        return null !== obj && "[object Object]" === Object.prototype.toString.call(obj);
      }
      function strictDeepEqual(first, second) {
        if (first === second) return !0;
        if (Object.prototype.toString.call(first) !== Object.prototype.toString.call(second)) return !1;
        if (!0 === isArray(first)) {
          if (first.length !== second.length) return !1;
          for (var i = 0; i < first.length; i++) if (!1 === strictDeepEqual(first[i], second[i])) return !1;
          return !0;
        }
        if (!0 === isObject(first)) {
          var keysSeen = {};
          for (var key in first) if (hasOwnProperty.call(first, key)) {
            if (!1 === strictDeepEqual(first[key], second[key])) return !1;
            keysSeen[key] = !0;
          }
          for (var key2 in second) if (hasOwnProperty.call(second, key2) && !0 !== keysSeen[key2]) return !1;
          return !0;
        }
        return !1;
      }
      function isFalse(obj) {
        if ("" === obj || !1 === obj || null === obj) return !0;
        if (isArray(obj) && 0 === obj.length) return !0;
        if (isObject(obj)) {
          for (var key in obj) if (obj.hasOwnProperty(key)) return !1;
          return !0;
        }
        return !1;
      }
      var trimLeft;
      trimLeft = "function" == typeof String.prototype.trimLeft ? function(str) {
        return str.trimLeft();
      } : function(str) {
        return str.match(/^\s*(.*)/)[1];
      };
      var TYPE_NUMBER = 0, TYPE_STRING = 2, TYPE_NAME_TABLE = {
        0: "number",
        1: "any",
        2: "string",
        3: "array",
        4: "object",
        5: "boolean",
        6: "expression",
        7: "null",
        8: "Array<number>",
        9: "Array<string>"
      }, basicTokens = {
        ".": "Dot",
        "*": "Star",
        ",": "Comma",
        ":": "Colon",
        "{": "Lbrace",
        "}": "Rbrace",
        "]": "Rbracket",
        "(": "Lparen",
        ")": "Rparen",
        "@": "Current"
      }, operatorStartToken = {
        "<": !0,
        ">": !0,
        "=": !0,
        "!": !0
      }, skipChars = {
        " ": !0,
        "\t": !0,
        "\n": !0
      };
      function isAlpha(ch) {
        return ch >= "a" && ch <= "z" || ch >= "A" && ch <= "Z" || "_" === ch;
      }
      function isNum(ch) {
        return ch >= "0" && ch <= "9" || "-" === ch;
      }
      function isAlphaNum(ch) {
        return ch >= "a" && ch <= "z" || ch >= "A" && ch <= "Z" || ch >= "0" && ch <= "9" || "_" === ch;
      }
      function Lexer() {}
      Lexer.prototype = {
        tokenize: function(stream) {
          var start, identifier, token, tokens = [];
          this._current = 0;
          for (;this._current < stream.length; ) if (isAlpha(stream[this._current])) {
            start = this._current;
            identifier = this._consumeUnquotedIdentifier(stream);
            tokens.push({
              type: "UnquotedIdentifier",
              value: identifier,
              start
            });
          } else if (void 0 !== basicTokens[stream[this._current]]) {
            tokens.push({
              type: basicTokens[stream[this._current]],
              value: stream[this._current],
              start: this._current
            });
            this._current++;
          } else if (isNum(stream[this._current])) {
            token = this._consumeNumber(stream);
            tokens.push(token);
          } else if ("[" === stream[this._current]) {
            token = this._consumeLBracket(stream);
            tokens.push(token);
          } else if ('"' === stream[this._current]) {
            start = this._current;
            identifier = this._consumeQuotedIdentifier(stream);
            tokens.push({
              type: "QuotedIdentifier",
              value: identifier,
              start
            });
          } else if ("'" === stream[this._current]) {
            start = this._current;
            identifier = this._consumeRawStringLiteral(stream);
            tokens.push({
              type: "Literal",
              value: identifier,
              start
            });
          } else if ("`" === stream[this._current]) {
            start = this._current;
            var literal = this._consumeLiteral(stream);
            tokens.push({
              type: "Literal",
              value: literal,
              start
            });
          } else if (void 0 !== operatorStartToken[stream[this._current]]) tokens.push(this._consumeOperator(stream)); else if (void 0 !== skipChars[stream[this._current]]) this._current++; else if ("&" === stream[this._current]) {
            start = this._current;
            this._current++;
            if ("&" === stream[this._current]) {
              this._current++;
              tokens.push({
                type: "And",
                value: "&&",
                start
              });
            } else tokens.push({
              type: "Expref",
              value: "&",
              start
            });
          } else {
            if ("|" !== stream[this._current]) {
              var error = new Error("Unknown character:" + stream[this._current]);
              error.name = "LexerError";
              throw error;
            }
            start = this._current;
            this._current++;
            if ("|" === stream[this._current]) {
              this._current++;
              tokens.push({
                type: "Or",
                value: "||",
                start
              });
            } else tokens.push({
              type: "Pipe",
              value: "|",
              start
            });
          }
          return tokens;
        },
        _consumeUnquotedIdentifier: function(stream) {
          var start = this._current;
          this._current++;
          for (;this._current < stream.length && isAlphaNum(stream[this._current]); ) this._current++;
          return stream.slice(start, this._current);
        },
        _consumeQuotedIdentifier: function(stream) {
          var start = this._current;
          this._current++;
          for (var maxLength = stream.length; '"' !== stream[this._current] && this._current < maxLength; ) {
            var current = this._current;
            "\\" !== stream[current] || "\\" !== stream[current + 1] && '"' !== stream[current + 1] ? current++ : current += 2;
            this._current = current;
          }
          this._current++;
          return JSON.parse(stream.slice(start, this._current));
        },
        _consumeRawStringLiteral: function(stream) {
          var start = this._current;
          this._current++;
          for (var maxLength = stream.length; "'" !== stream[this._current] && this._current < maxLength; ) {
            var current = this._current;
            "\\" !== stream[current] || "\\" !== stream[current + 1] && "'" !== stream[current + 1] ? current++ : current += 2;
            this._current = current;
          }
          this._current++;
          return stream.slice(start + 1, this._current - 1).replace("\\'", "'");
        },
        _consumeNumber: function(stream) {
          var start = this._current;
          this._current++;
          for (var maxLength = stream.length; isNum(stream[this._current]) && this._current < maxLength; ) this._current++;
          return {
            type: "Number",
            value: parseInt(stream.slice(start, this._current)),
            start
          };
        },
        _consumeLBracket: function(stream) {
          var start = this._current;
          this._current++;
          if ("?" === stream[this._current]) {
            this._current++;
            return {
              type: "Filter",
              value: "[?",
              start
            };
          }
          if ("]" === stream[this._current]) {
            this._current++;
            return {
              type: "Flatten",
              value: "[]",
              start
            };
          }
          return {
            type: "Lbracket",
            value: "[",
            start
          };
        },
        _consumeOperator: function(stream) {
          var start = this._current, startingChar = stream[start];
          this._current++;
          if ("!" === startingChar) {
            if ("=" === stream[this._current]) {
              this._current++;
              return {
                type: "NE",
                value: "!=",
                start
              };
            }
            return {
              type: "Not",
              value: "!",
              start
            };
          }
          if ("<" === startingChar) {
            if ("=" === stream[this._current]) {
              this._current++;
              return {
                type: "LTE",
                value: "<=",
                start
              };
            }
            return {
              type: "LT",
              value: "<",
              start
            };
          }
          if (">" === startingChar) {
            if ("=" === stream[this._current]) {
              this._current++;
              return {
                type: "GTE",
                value: ">=",
                start
              };
            }
            return {
              type: "GT",
              value: ">",
              start
            };
          }
          if ("=" === startingChar && "=" === stream[this._current]) {
            this._current++;
            return {
              type: "EQ",
              value: "==",
              start
            };
          }
        },
        _consumeLiteral: function(stream) {
          this._current++;
          for (var literal, start = this._current, maxLength = stream.length; "`" !== stream[this._current] && this._current < maxLength; ) {
            var current = this._current;
            "\\" !== stream[current] || "\\" !== stream[current + 1] && "`" !== stream[current + 1] ? current++ : current += 2;
            this._current = current;
          }
          var literalString = trimLeft(stream.slice(start, this._current));
          literalString = literalString.replace("\\`", "`");
          literal = this._looksLikeJSON(literalString) ? JSON.parse(literalString) : JSON.parse('"' + literalString + '"');
          this._current++;
          return literal;
        },
        _looksLikeJSON: function(literalString) {
          if ("" === literalString) return !1;
          if ('[{"'.indexOf(literalString[0]) >= 0) return !0;
          if ([ "true", "false", "null" ].indexOf(literalString) >= 0) return !0;
          if (!("-0123456789".indexOf(literalString[0]) >= 0)) return !1;
          try {
            JSON.parse(literalString);
            return !0;
          } catch (ex) {
            return !1;
          }
        }
      };
      var bindingPower = {
        EOF: 0,
        UnquotedIdentifier: 0,
        QuotedIdentifier: 0,
        Rbracket: 0,
        Rparen: 0,
        Comma: 0,
        Rbrace: 0,
        Number: 0,
        Current: 0,
        Expref: 0,
        Pipe: 1,
        Or: 2,
        And: 3,
        EQ: 5,
        GT: 5,
        LT: 5,
        GTE: 5,
        LTE: 5,
        NE: 5,
        Flatten: 9,
        Star: 20,
        Filter: 21,
        Dot: 40,
        Not: 45,
        Lbrace: 50,
        Lbracket: 55,
        Lparen: 60
      };
      function Parser() {}
      Parser.prototype = {
        parse: function(expression) {
          this._loadTokens(expression);
          this.index = 0;
          var ast = this.expression(0);
          if ("EOF" !== this._lookahead(0)) {
            var t = this._lookaheadToken(0), error = new Error("Unexpected token type: " + t.type + ", value: " + t.value);
            error.name = "ParserError";
            throw error;
          }
          return ast;
        },
        _loadTokens: function(expression) {
          var tokens = (new Lexer).tokenize(expression);
          tokens.push({
            type: "EOF",
            value: "",
            start: expression.length
          });
          this.tokens = tokens;
        },
        expression: function(rbp) {
          var leftToken = this._lookaheadToken(0);
          this._advance();
          for (var left = this.nud(leftToken), currentToken = this._lookahead(0); rbp < bindingPower[currentToken]; ) {
            this._advance();
            left = this.led(currentToken, left);
            currentToken = this._lookahead(0);
          }
          return left;
        },
        _lookahead: function(number) {
          return this.tokens[this.index + number].type;
        },
        _lookaheadToken: function(number) {
          return this.tokens[this.index + number];
        },
        _advance: function() {
          this.index++;
        },
        nud: function(token) {
          var right, expression;
          switch (token.type) {
           case "Literal":
            return {
              type: "Literal",
              value: token.value
            };

           case "UnquotedIdentifier":
            return {
              type: "Field",
              name: token.value
            };

           case "QuotedIdentifier":
            var node = {
              type: "Field",
              name: token.value
            };
            if ("Lparen" === this._lookahead(0)) throw new Error("Quoted identifier not allowed for function names.");
            return node;

           case "Not":
            return {
              type: "NotExpression",
              children: [ right = this.expression(bindingPower.Not) ]
            };

           case "Star":
            right = null;
            return {
              type: "ValueProjection",
              children: [ {
                type: "Identity"
              }, right = "Rbracket" === this._lookahead(0) ? {
                type: "Identity"
              } : this._parseProjectionRHS(bindingPower.Star) ]
            };

           case "Filter":
            return this.led(token.type, {
              type: "Identity"
            });

           case "Lbrace":
            return this._parseMultiselectHash();

           case "Flatten":
            return {
              type: "Projection",
              children: [ {
                type: "Flatten",
                children: [ {
                  type: "Identity"
                } ]
              }, right = this._parseProjectionRHS(bindingPower.Flatten) ]
            };

           case "Lbracket":
            if ("Number" === this._lookahead(0) || "Colon" === this._lookahead(0)) {
              right = this._parseIndexExpression();
              return this._projectIfSlice({
                type: "Identity"
              }, right);
            }
            if ("Star" === this._lookahead(0) && "Rbracket" === this._lookahead(1)) {
              this._advance();
              this._advance();
              return {
                type: "Projection",
                children: [ {
                  type: "Identity"
                }, right = this._parseProjectionRHS(bindingPower.Star) ]
              };
            }
            return this._parseMultiselectList();

           case "Current":
            return {
              type: "Current"
            };

           case "Expref":
            return {
              type: "ExpressionReference",
              children: [ expression = this.expression(bindingPower.Expref) ]
            };

           case "Lparen":
            for (var args = []; "Rparen" !== this._lookahead(0); ) {
              if ("Current" === this._lookahead(0)) {
                expression = {
                  type: "Current"
                };
                this._advance();
              } else expression = this.expression(0);
              args.push(expression);
            }
            this._match("Rparen");
            return args[0];

           default:
            this._errorToken(token);
          }
        },
        led: function(tokenName, left) {
          var right;
          switch (tokenName) {
           case "Dot":
            var rbp = bindingPower.Dot;
            if ("Star" !== this._lookahead(0)) return {
              type: "Subexpression",
              children: [ left, right = this._parseDotRHS(rbp) ]
            };
            this._advance();
            return {
              type: "ValueProjection",
              children: [ left, right = this._parseProjectionRHS(rbp) ]
            };

           case "Pipe":
            return {
              type: "Pipe",
              children: [ left, right = this.expression(bindingPower.Pipe) ]
            };

           case "Or":
            return {
              type: "OrExpression",
              children: [ left, right = this.expression(bindingPower.Or) ]
            };

           case "And":
            return {
              type: "AndExpression",
              children: [ left, right = this.expression(bindingPower.And) ]
            };

           case "Lparen":
            for (var expression, name = left.name, args = []; "Rparen" !== this._lookahead(0); ) {
              if ("Current" === this._lookahead(0)) {
                expression = {
                  type: "Current"
                };
                this._advance();
              } else expression = this.expression(0);
              "Comma" === this._lookahead(0) && this._match("Comma");
              args.push(expression);
            }
            this._match("Rparen");
            return {
              type: "Function",
              name,
              children: args
            };

           case "Filter":
            var condition = this.expression(0);
            this._match("Rbracket");
            return {
              type: "FilterProjection",
              children: [ left, right = "Flatten" === this._lookahead(0) ? {
                type: "Identity"
              } : this._parseProjectionRHS(bindingPower.Filter), condition ]
            };

           case "Flatten":
            return {
              type: "Projection",
              children: [ {
                type: "Flatten",
                children: [ left ]
              }, this._parseProjectionRHS(bindingPower.Flatten) ]
            };

           case "EQ":
           case "NE":
           case "GT":
           case "GTE":
           case "LT":
           case "LTE":
            return this._parseComparator(left, tokenName);

           case "Lbracket":
            var token = this._lookaheadToken(0);
            if ("Number" === token.type || "Colon" === token.type) {
              right = this._parseIndexExpression();
              return this._projectIfSlice(left, right);
            }
            this._match("Star");
            this._match("Rbracket");
            return {
              type: "Projection",
              children: [ left, right = this._parseProjectionRHS(bindingPower.Star) ]
            };

           default:
            this._errorToken(this._lookaheadToken(0));
          }
        },
        _match: function(tokenType) {
          if (this._lookahead(0) !== tokenType) {
            var t = this._lookaheadToken(0), error = new Error("Expected " + tokenType + ", got: " + t.type);
            error.name = "ParserError";
            throw error;
          }
          this._advance();
        },
        _errorToken: function(token) {
          var error = new Error("Invalid token (" + token.type + '): "' + token.value + '"');
          error.name = "ParserError";
          throw error;
        },
        _parseIndexExpression: function() {
          if ("Colon" === this._lookahead(0) || "Colon" === this._lookahead(1)) return this._parseSliceExpression();
          var node = {
            type: "Index",
            value: this._lookaheadToken(0).value
          };
          this._advance();
          this._match("Rbracket");
          return node;
        },
        _projectIfSlice: function(left, right) {
          var indexExpr = {
            type: "IndexExpression",
            children: [ left, right ]
          };
          return "Slice" === right.type ? {
            type: "Projection",
            children: [ indexExpr, this._parseProjectionRHS(bindingPower.Star) ]
          } : indexExpr;
        },
        _parseSliceExpression: function() {
          for (var parts = [ null, null, null ], index = 0, currentToken = this._lookahead(0); "Rbracket" !== currentToken && index < 3; ) {
            if ("Colon" === currentToken) {
              index++;
              this._advance();
            } else {
              if ("Number" !== currentToken) {
                var t = this._lookahead(0), error = new Error("Syntax error, unexpected token: " + t.value + "(" + t.type + ")");
                error.name = "Parsererror";
                throw error;
              }
              parts[index] = this._lookaheadToken(0).value;
              this._advance();
            }
            currentToken = this._lookahead(0);
          }
          this._match("Rbracket");
          return {
            type: "Slice",
            children: parts
          };
        },
        _parseComparator: function(left, comparator) {
          return {
            type: "Comparator",
            name: comparator,
            children: [ left, this.expression(bindingPower[comparator]) ]
          };
        },
        _parseDotRHS: function(rbp) {
          var lookahead = this._lookahead(0);
          if ([ "UnquotedIdentifier", "QuotedIdentifier", "Star" ].indexOf(lookahead) >= 0) return this.expression(rbp);
          if ("Lbracket" === lookahead) {
            this._match("Lbracket");
            return this._parseMultiselectList();
          }
          if ("Lbrace" === lookahead) {
            this._match("Lbrace");
            return this._parseMultiselectHash();
          }
        },
        _parseProjectionRHS: function(rbp) {
          var right;
          if (bindingPower[this._lookahead(0)] < 10) right = {
            type: "Identity"
          }; else if ("Lbracket" === this._lookahead(0)) right = this.expression(rbp); else if ("Filter" === this._lookahead(0)) right = this.expression(rbp); else {
            if ("Dot" !== this._lookahead(0)) {
              var t = this._lookaheadToken(0), error = new Error("Sytanx error, unexpected token: " + t.value + "(" + t.type + ")");
              error.name = "ParserError";
              throw error;
            }
            this._match("Dot");
            right = this._parseDotRHS(rbp);
          }
          return right;
        },
        _parseMultiselectList: function() {
          for (var expressions = []; "Rbracket" !== this._lookahead(0); ) {
            var expression = this.expression(0);
            expressions.push(expression);
            if ("Comma" === this._lookahead(0)) {
              this._match("Comma");
              if ("Rbracket" === this._lookahead(0)) throw new Error("Unexpected token Rbracket");
            }
          }
          this._match("Rbracket");
          return {
            type: "MultiSelectList",
            children: expressions
          };
        },
        _parseMultiselectHash: function() {
          for (var keyToken, keyName, node, pairs = [], identifierTypes = [ "UnquotedIdentifier", "QuotedIdentifier" ]; ;) {
            keyToken = this._lookaheadToken(0);
            if (identifierTypes.indexOf(keyToken.type) < 0) throw new Error("Expecting an identifier token, got: " + keyToken.type);
            keyName = keyToken.value;
            this._advance();
            this._match("Colon");
            node = {
              type: "KeyValuePair",
              name: keyName,
              value: this.expression(0)
            };
            pairs.push(node);
            if ("Comma" === this._lookahead(0)) this._match("Comma"); else if ("Rbrace" === this._lookahead(0)) {
              this._match("Rbrace");
              break;
            }
          }
          return {
            type: "MultiSelectHash",
            children: pairs
          };
        }
      };
      function TreeInterpreter(runtime) {
        this.runtime = runtime;
      }
      TreeInterpreter.prototype = {
        search: function(node, value) {
          return this.visit(node, value);
        },
        visit: function(node, value) {
          var matched, current, result, first, second, field, left, collected, i;
          switch (node.type) {
           case "Field":
            return null !== value && isObject(value) ? void 0 === (field = value[node.name]) ? null : field : null;

           case "Subexpression":
            result = this.visit(node.children[0], value);
            for (i = 1; i < node.children.length; i++) if (null === (result = this.visit(node.children[1], result))) return null;
            return result;

           case "IndexExpression":
           case "Pipe":
            left = this.visit(node.children[0], value);
            return this.visit(node.children[1], left);

           case "Index":
            if (!isArray(value)) return null;
            var index = node.value;
            index < 0 && (index = value.length + index);
            void 0 === (result = value[index]) && (result = null);
            return result;

           case "Slice":
            if (!isArray(value)) return null;
            var sliceParams = node.children.slice(0), computed = this.computeSliceParams(value.length, sliceParams), start = computed[0], stop = computed[1], step = computed[2];
            result = [];
            if (step > 0) for (i = start; i < stop; i += step) result.push(value[i]); else for (i = start; i > stop; i += step) result.push(value[i]);
            return result;

           case "Projection":
            var base = this.visit(node.children[0], value);
            if (!isArray(base)) return null;
            collected = [];
            for (i = 0; i < base.length; i++) null !== (current = this.visit(node.children[1], base[i])) && collected.push(current);
            return collected;

           case "ValueProjection":
            if (!isObject(base = this.visit(node.children[0], value))) return null;
            collected = [];
            var values = function(obj) {
              for (var keys = Object.keys(obj), values = [], i = 0; i < keys.length; i++) values.push(obj[keys[i]]);
              return values;
            }(base);
            for (i = 0; i < values.length; i++) null !== (current = this.visit(node.children[1], values[i])) && collected.push(current);
            return collected;

           case "FilterProjection":
            if (!isArray(base = this.visit(node.children[0], value))) return null;
            var filtered = [], finalResults = [];
            for (i = 0; i < base.length; i++) isFalse(matched = this.visit(node.children[2], base[i])) || filtered.push(base[i]);
            for (var j = 0; j < filtered.length; j++) null !== (current = this.visit(node.children[1], filtered[j])) && finalResults.push(current);
            return finalResults;

           case "Comparator":
            first = this.visit(node.children[0], value);
            second = this.visit(node.children[1], value);
            switch (node.name) {
             case "EQ":
              result = strictDeepEqual(first, second);
              break;

             case "NE":
              result = !strictDeepEqual(first, second);
              break;

             case "GT":
              result = first > second;
              break;

             case "GTE":
              result = first >= second;
              break;

             case "LT":
              result = first < second;
              break;

             case "LTE":
              result = first <= second;
              break;

             default:
              throw new Error("Unknown comparator: " + node.name);
            }
            return result;

           case "Flatten":
            var original = this.visit(node.children[0], value);
            if (!isArray(original)) return null;
            var merged = [];
            for (i = 0; i < original.length; i++) isArray(current = original[i]) ? merged.push.apply(merged, current) : merged.push(current);
            return merged;

           case "Identity":
           case "Current":
            return value;

           case "MultiSelectList":
            if (null === value) return null;
            collected = [];
            for (i = 0; i < node.children.length; i++) collected.push(this.visit(node.children[i], value));
            return collected;

           case "MultiSelectHash":
            if (null === value) return null;
            collected = {};
            var child;
            for (i = 0; i < node.children.length; i++) collected[(child = node.children[i]).name] = this.visit(child.value, value);
            return collected;

           case "OrExpression":
            isFalse(matched = this.visit(node.children[0], value)) && (matched = this.visit(node.children[1], value));
            return matched;

           case "AndExpression":
            return !0 === isFalse(first = this.visit(node.children[0], value)) ? first : this.visit(node.children[1], value);

           case "NotExpression":
            return isFalse(first = this.visit(node.children[0], value));

           case "Literal":
            return node.value;

           case "Function":
            var resolvedArgs = [];
            for (i = 0; i < node.children.length; i++) resolvedArgs.push(this.visit(node.children[i], value));
            return this.runtime.callFunction(node.name, resolvedArgs);

           case "ExpressionReference":
            var refNode = node.children[0];
            refNode.jmespathType = "Expref";
            return refNode;

           default:
            throw new Error("Unknown node type: " + node.type);
          }
        },
        computeSliceParams: function(arrayLength, sliceParams) {
          var start = sliceParams[0], stop = sliceParams[1], step = sliceParams[2], computed = [ null, null, null ];
          if (null === step) step = 1; else if (0 === step) {
            var error = new Error("Invalid slice, step cannot be 0");
            error.name = "RuntimeError";
            throw error;
          }
          var stepValueNegative = step < 0;
          start = null === start ? stepValueNegative ? arrayLength - 1 : 0 : this.capSliceRange(arrayLength, start, step);
          stop = null === stop ? stepValueNegative ? -1 : arrayLength : this.capSliceRange(arrayLength, stop, step);
          computed[0] = start;
          computed[1] = stop;
          computed[2] = step;
          return computed;
        },
        capSliceRange: function(arrayLength, actualValue, step) {
          actualValue < 0 ? (actualValue += arrayLength) < 0 && (actualValue = step < 0 ? -1 : 0) : actualValue >= arrayLength && (actualValue = step < 0 ? arrayLength - 1 : arrayLength);
          return actualValue;
        }
      };
      function Runtime(interpreter) {
        this._interpreter = interpreter;
        this.functionTable = {
          abs: {
            _func: this._functionAbs,
            _signature: [ {
              types: [ TYPE_NUMBER ]
            } ]
          },
          avg: {
            _func: this._functionAvg,
            _signature: [ {
              types: [ 8 ]
            } ]
          },
          ceil: {
            _func: this._functionCeil,
            _signature: [ {
              types: [ TYPE_NUMBER ]
            } ]
          },
          contains: {
            _func: this._functionContains,
            _signature: [ {
              types: [ TYPE_STRING, 3 ]
            }, {
              types: [ 1 ]
            } ]
          },
          ends_with: {
            _func: this._functionEndsWith,
            _signature: [ {
              types: [ TYPE_STRING ]
            }, {
              types: [ TYPE_STRING ]
            } ]
          },
          floor: {
            _func: this._functionFloor,
            _signature: [ {
              types: [ TYPE_NUMBER ]
            } ]
          },
          length: {
            _func: this._functionLength,
            _signature: [ {
              types: [ TYPE_STRING, 3, 4 ]
            } ]
          },
          map: {
            _func: this._functionMap,
            _signature: [ {
              types: [ 6 ]
            }, {
              types: [ 3 ]
            } ]
          },
          max: {
            _func: this._functionMax,
            _signature: [ {
              types: [ 8, 9 ]
            } ]
          },
          merge: {
            _func: this._functionMerge,
            _signature: [ {
              types: [ 4 ],
              variadic: !0
            } ]
          },
          max_by: {
            _func: this._functionMaxBy,
            _signature: [ {
              types: [ 3 ]
            }, {
              types: [ 6 ]
            } ]
          },
          sum: {
            _func: this._functionSum,
            _signature: [ {
              types: [ 8 ]
            } ]
          },
          starts_with: {
            _func: this._functionStartsWith,
            _signature: [ {
              types: [ TYPE_STRING ]
            }, {
              types: [ TYPE_STRING ]
            } ]
          },
          min: {
            _func: this._functionMin,
            _signature: [ {
              types: [ 8, 9 ]
            } ]
          },
          min_by: {
            _func: this._functionMinBy,
            _signature: [ {
              types: [ 3 ]
            }, {
              types: [ 6 ]
            } ]
          },
          type: {
            _func: this._functionType,
            _signature: [ {
              types: [ 1 ]
            } ]
          },
          keys: {
            _func: this._functionKeys,
            _signature: [ {
              types: [ 4 ]
            } ]
          },
          values: {
            _func: this._functionValues,
            _signature: [ {
              types: [ 4 ]
            } ]
          },
          sort: {
            _func: this._functionSort,
            _signature: [ {
              types: [ 9, 8 ]
            } ]
          },
          sort_by: {
            _func: this._functionSortBy,
            _signature: [ {
              types: [ 3 ]
            }, {
              types: [ 6 ]
            } ]
          },
          join: {
            _func: this._functionJoin,
            _signature: [ {
              types: [ TYPE_STRING ]
            }, {
              types: [ 9 ]
            } ]
          },
          reverse: {
            _func: this._functionReverse,
            _signature: [ {
              types: [ TYPE_STRING, 3 ]
            } ]
          },
          to_array: {
            _func: this._functionToArray,
            _signature: [ {
              types: [ 1 ]
            } ]
          },
          to_string: {
            _func: this._functionToString,
            _signature: [ {
              types: [ 1 ]
            } ]
          },
          to_number: {
            _func: this._functionToNumber,
            _signature: [ {
              types: [ 1 ]
            } ]
          },
          not_null: {
            _func: this._functionNotNull,
            _signature: [ {
              types: [ 1 ],
              variadic: !0
            } ]
          }
        };
      }
      Runtime.prototype = {
        callFunction: function(name, resolvedArgs) {
          var functionEntry = this.functionTable[name];
          if (void 0 === functionEntry) throw new Error("Unknown function: " + name + "()");
          this._validateArgs(name, resolvedArgs, functionEntry._signature);
          return functionEntry._func.call(this, resolvedArgs);
        },
        _validateArgs: function(name, args, signature) {
          var pluralized, currentSpec, actualType, typeMatched;
          if (signature[signature.length - 1].variadic) {
            if (args.length < signature.length) {
              pluralized = 1 === signature.length ? " argument" : " arguments";
              throw new Error("ArgumentError: " + name + "() takes at least" + signature.length + pluralized + " but received " + args.length);
            }
          } else if (args.length !== signature.length) {
            pluralized = 1 === signature.length ? " argument" : " arguments";
            throw new Error("ArgumentError: " + name + "() takes " + signature.length + pluralized + " but received " + args.length);
          }
          for (var i = 0; i < signature.length; i++) {
            typeMatched = !1;
            currentSpec = signature[i].types;
            actualType = this._getTypeName(args[i]);
            for (var j = 0; j < currentSpec.length; j++) if (this._typeMatches(actualType, currentSpec[j], args[i])) {
              typeMatched = !0;
              break;
            }
            if (!typeMatched) {
              var expected = currentSpec.map(function(typeIdentifier) {
                return TYPE_NAME_TABLE[typeIdentifier];
              }).join(",");
              throw new Error("TypeError: " + name + "() expected argument " + (i + 1) + " to be type " + expected + " but received type " + TYPE_NAME_TABLE[actualType] + " instead.");
            }
          }
        },
        _typeMatches: function(actual, expected, argValue) {
          if (1 === expected) return !0;
          if (9 !== expected && 8 !== expected && 3 !== expected) return actual === expected;
          if (3 === expected) return 3 === actual;
          if (3 === actual) {
            var subtype;
            8 === expected ? subtype = TYPE_NUMBER : 9 === expected && (subtype = TYPE_STRING);
            for (var i = 0; i < argValue.length; i++) if (!this._typeMatches(this._getTypeName(argValue[i]), subtype, argValue[i])) return !1;
            return !0;
          }
        },
        _getTypeName: function(obj) {
          switch (Object.prototype.toString.call(obj)) {
           case "[object String]":
            return TYPE_STRING;

           case "[object Number]":
            return TYPE_NUMBER;

           case "[object Array]":
            return 3;

           case "[object Boolean]":
            return 5;

           case "[object Null]":
            return 7;

           case "[object Object]":
            return "Expref" === obj.jmespathType ? 6 : 4;
          }
        },
        _functionStartsWith: function(resolvedArgs) {
          return 0 === resolvedArgs[0].lastIndexOf(resolvedArgs[1]);
        },
        _functionEndsWith: function(resolvedArgs) {
          var searchStr = resolvedArgs[0], suffix = resolvedArgs[1];
          return -1 !== searchStr.indexOf(suffix, searchStr.length - suffix.length);
        },
        _functionReverse: function(resolvedArgs) {
          if (this._getTypeName(resolvedArgs[0]) === TYPE_STRING) {
            for (var originalStr = resolvedArgs[0], reversedStr = "", i = originalStr.length - 1; i >= 0; i--) reversedStr += originalStr[i];
            return reversedStr;
          }
          var reversedArray = resolvedArgs[0].slice(0);
          reversedArray.reverse();
          return reversedArray;
        },
        _functionAbs: function(resolvedArgs) {
          return Math.abs(resolvedArgs[0]);
        },
        _functionCeil: function(resolvedArgs) {
          return Math.ceil(resolvedArgs[0]);
        },
        _functionAvg: function(resolvedArgs) {
          for (var sum = 0, inputArray = resolvedArgs[0], i = 0; i < inputArray.length; i++) sum += inputArray[i];
          return sum / inputArray.length;
        },
        _functionContains: function(resolvedArgs) {
          return resolvedArgs[0].indexOf(resolvedArgs[1]) >= 0;
        },
        _functionFloor: function(resolvedArgs) {
          return Math.floor(resolvedArgs[0]);
        },
        _functionLength: function(resolvedArgs) {
          return isObject(resolvedArgs[0]) ? Object.keys(resolvedArgs[0]).length : resolvedArgs[0].length;
        },
        _functionMap: function(resolvedArgs) {
          for (var mapped = [], interpreter = this._interpreter, exprefNode = resolvedArgs[0], elements = resolvedArgs[1], i = 0; i < elements.length; i++) mapped.push(interpreter.visit(exprefNode, elements[i]));
          return mapped;
        },
        _functionMerge: function(resolvedArgs) {
          for (var merged = {}, i = 0; i < resolvedArgs.length; i++) {
            var current = resolvedArgs[i];
            for (var key in current) merged[key] = current[key];
          }
          return merged;
        },
        _functionMax: function(resolvedArgs) {
          if (resolvedArgs[0].length > 0) {
            if (this._getTypeName(resolvedArgs[0][0]) === TYPE_NUMBER) return Math.max.apply(Math, resolvedArgs[0]);
            for (var elements = resolvedArgs[0], maxElement = elements[0], i = 1; i < elements.length; i++) maxElement.localeCompare(elements[i]) < 0 && (maxElement = elements[i]);
            return maxElement;
          }
          return null;
        },
        _functionMin: function(resolvedArgs) {
          if (resolvedArgs[0].length > 0) {
            if (this._getTypeName(resolvedArgs[0][0]) === TYPE_NUMBER) return Math.min.apply(Math, resolvedArgs[0]);
            for (var elements = resolvedArgs[0], minElement = elements[0], i = 1; i < elements.length; i++) elements[i].localeCompare(minElement) < 0 && (minElement = elements[i]);
            return minElement;
          }
          return null;
        },
        _functionSum: function(resolvedArgs) {
          for (var sum = 0, listToSum = resolvedArgs[0], i = 0; i < listToSum.length; i++) sum += listToSum[i];
          return sum;
        },
        _functionType: function(resolvedArgs) {
          switch (this._getTypeName(resolvedArgs[0])) {
           case TYPE_NUMBER:
            return "number";

           case TYPE_STRING:
            return "string";

           case 3:
            return "array";

           case 4:
            return "object";

           case 5:
            return "boolean";

           case 6:
            return "expref";

           case 7:
            return "null";
          }
        },
        _functionKeys: function(resolvedArgs) {
          return Object.keys(resolvedArgs[0]);
        },
        _functionValues: function(resolvedArgs) {
          for (var obj = resolvedArgs[0], keys = Object.keys(obj), values = [], i = 0; i < keys.length; i++) values.push(obj[keys[i]]);
          return values;
        },
        _functionJoin: function(resolvedArgs) {
          var joinChar = resolvedArgs[0];
          return resolvedArgs[1].join(joinChar);
        },
        _functionToArray: function(resolvedArgs) {
          return 3 === this._getTypeName(resolvedArgs[0]) ? resolvedArgs[0] : [ resolvedArgs[0] ];
        },
        _functionToString: function(resolvedArgs) {
          return this._getTypeName(resolvedArgs[0]) === TYPE_STRING ? resolvedArgs[0] : JSON.stringify(resolvedArgs[0]);
        },
        _functionToNumber: function(resolvedArgs) {
          var convertedValue, typeName = this._getTypeName(resolvedArgs[0]);
          if (typeName === TYPE_NUMBER) return resolvedArgs[0];
          if (typeName === TYPE_STRING) {
            convertedValue = +resolvedArgs[0];
            if (!isNaN(convertedValue)) return convertedValue;
          }
          return null;
        },
        _functionNotNull: function(resolvedArgs) {
          for (var i = 0; i < resolvedArgs.length; i++) if (7 !== this._getTypeName(resolvedArgs[i])) return resolvedArgs[i];
          return null;
        },
        _functionSort: function(resolvedArgs) {
          var sortedArray = resolvedArgs[0].slice(0);
          sortedArray.sort();
          return sortedArray;
        },
        _functionSortBy: function(resolvedArgs) {
          var sortedArray = resolvedArgs[0].slice(0);
          if (0 === sortedArray.length) return sortedArray;
          var interpreter = this._interpreter, exprefNode = resolvedArgs[1], requiredType = this._getTypeName(interpreter.visit(exprefNode, sortedArray[0]));
          if ([ TYPE_NUMBER, TYPE_STRING ].indexOf(requiredType) < 0) throw new Error("TypeError");
          for (var that = this, decorated = [], i = 0; i < sortedArray.length; i++) decorated.push([ i, sortedArray[i] ]);
          decorated.sort(function(a, b) {
            var exprA = interpreter.visit(exprefNode, a[1]), exprB = interpreter.visit(exprefNode, b[1]);
            if (that._getTypeName(exprA) !== requiredType) throw new Error("TypeError: expected " + requiredType + ", received " + that._getTypeName(exprA));
            if (that._getTypeName(exprB) !== requiredType) throw new Error("TypeError: expected " + requiredType + ", received " + that._getTypeName(exprB));
            return exprA > exprB ? 1 : exprA < exprB ? -1 : a[0] - b[0];
          });
          for (var j = 0; j < decorated.length; j++) sortedArray[j] = decorated[j][1];
          return sortedArray;
        },
        _functionMaxBy: function(resolvedArgs) {
          for (var maxRecord, current, exprefNode = resolvedArgs[1], resolvedArray = resolvedArgs[0], keyFunction = this.createKeyFunction(exprefNode, [ TYPE_NUMBER, TYPE_STRING ]), maxNumber = -1 / 0, i = 0; i < resolvedArray.length; i++) if ((current = keyFunction(resolvedArray[i])) > maxNumber) {
            maxNumber = current;
            maxRecord = resolvedArray[i];
          }
          return maxRecord;
        },
        _functionMinBy: function(resolvedArgs) {
          for (var minRecord, current, exprefNode = resolvedArgs[1], resolvedArray = resolvedArgs[0], keyFunction = this.createKeyFunction(exprefNode, [ TYPE_NUMBER, TYPE_STRING ]), minNumber = 1 / 0, i = 0; i < resolvedArray.length; i++) if ((current = keyFunction(resolvedArray[i])) < minNumber) {
            minNumber = current;
            minRecord = resolvedArray[i];
          }
          return minRecord;
        },
        createKeyFunction: function(exprefNode, allowedTypes) {
          var that = this, interpreter = this._interpreter;
          return function(x) {
            var current = interpreter.visit(exprefNode, x);
            if (allowedTypes.indexOf(that._getTypeName(current)) < 0) {
              var msg = "TypeError: expected one of " + allowedTypes + ", received " + that._getTypeName(current);
              throw new Error(msg);
            }
            return current;
          };
        }
      };
      exports.tokenize = function(stream) {
        return (new Lexer).tokenize(stream);
      };
      exports.compile = function(stream) {
        return (new Parser).parse(stream);
      };
      exports.search = function(data, expression) {
        var parser = new Parser, runtime = new Runtime, interpreter = new TreeInterpreter(runtime);
        runtime._interpreter = interpreter;
        var node = parser.parse(expression);
        return interpreter.search(node, data);
      };
      exports.strictDeepEqual = strictDeepEqual;
    }(exports);
  }
};
