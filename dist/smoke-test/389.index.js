export const id = 389;

export const ids = [ 389 ];

export const modules = {
  5499: (__unused_webpack_module, exports) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.regexpCode = exports.getEsmExportName = exports.getProperty = exports.safeStringify = exports.stringify = exports.strConcat = exports.addCodeArg = exports.str = exports._ = exports.nil = exports._Code = exports.Name = exports.IDENTIFIER = exports._CodeOrName = void 0;
    class _CodeOrName {}
    exports._CodeOrName = _CodeOrName;
    exports.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
    class Name extends _CodeOrName {
      constructor(s) {
        super();
        if (!exports.IDENTIFIER.test(s)) throw new Error("CodeGen: name must be a valid identifier");
        this.str = s;
      }
      toString() {
        return this.str;
      }
      emptyStr() {
        return !1;
      }
      get names() {
        return {
          [this.str]: 1
        };
      }
    }
    exports.Name = Name;
    class _Code extends _CodeOrName {
      constructor(code) {
        super();
        this._items = "string" == typeof code ? [ code ] : code;
      }
      toString() {
        return this.str;
      }
      emptyStr() {
        if (this._items.length > 1) return !1;
        const item = this._items[0];
        return "" === item || '""' === item;
      }
      get str() {
        var _a;
        return null !== (_a = this._str) && void 0 !== _a ? _a : this._str = this._items.reduce((s, c) => `${s}${c}`, "");
      }
      get names() {
        var _a;
        return null !== (_a = this._names) && void 0 !== _a ? _a : this._names = this._items.reduce((names, c) => {
          c instanceof Name && (names[c.str] = (names[c.str] || 0) + 1);
          return names;
        }, {});
      }
    }
    exports._Code = _Code;
    exports.nil = new _Code("");
    function _(strs, ...args) {
      const code = [ strs[0] ];
      let i = 0;
      for (;i < args.length; ) {
        addCodeArg(code, args[i]);
        code.push(strs[++i]);
      }
      return new _Code(code);
    }
    exports._ = _;
    const plus = new _Code("+");
    function str(strs, ...args) {
      const expr = [ safeStringify(strs[0]) ];
      let i = 0;
      for (;i < args.length; ) {
        expr.push(plus);
        addCodeArg(expr, args[i]);
        expr.push(plus, safeStringify(strs[++i]));
      }
      !function(expr) {
        let i = 1;
        for (;i < expr.length - 1; ) {
          if (expr[i] === plus) {
            const res = mergeExprItems(expr[i - 1], expr[i + 1]);
            if (void 0 !== res) {
              expr.splice(i - 1, 3, res);
              continue;
            }
            expr[i++] = "+";
          }
          i++;
        }
      }(expr);
      return new _Code(expr);
    }
    exports.str = str;
    function addCodeArg(code, arg) {
      arg instanceof _Code ? code.push(...arg._items) : arg instanceof Name ? code.push(arg) : code.push("number" == typeof (x = arg) || "boolean" == typeof x || null === x ? x : safeStringify(Array.isArray(x) ? x.join(",") : x));
      var x;
    }
    exports.addCodeArg = addCodeArg;
    function mergeExprItems(a, b) {
      if ('""' === b) return a;
      if ('""' === a) return b;
      if ("string" == typeof a) {
        if (b instanceof Name || '"' !== a[a.length - 1]) return;
        return "string" != typeof b ? `${a.slice(0, -1)}${b}"` : '"' === b[0] ? a.slice(0, -1) + b.slice(1) : void 0;
      }
      return "string" != typeof b || '"' !== b[0] || a instanceof Name ? void 0 : `"${a}${b.slice(1)}`;
    }
    exports.strConcat = function(c1, c2) {
      return c2.emptyStr() ? c1 : c1.emptyStr() ? c2 : str`${c1}${c2}`;
    };
    exports.stringify = function(x) {
      return new _Code(safeStringify(x));
    };
    function safeStringify(x) {
      return JSON.stringify(x).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
    }
    exports.safeStringify = safeStringify;
    exports.getProperty = function(key) {
      return "string" == typeof key && exports.IDENTIFIER.test(key) ? new _Code(`.${key}`) : _`[${key}]`;
    };
    exports.getEsmExportName = function(key) {
      if ("string" == typeof key && exports.IDENTIFIER.test(key)) return new _Code(`${key}`);
      throw new Error(`CodeGen: invalid export name: ${key}, use explicit $id name mapping`);
    };
    exports.regexpCode = function(rx) {
      return new _Code(rx.toString());
    };
  },
  9304: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.or = exports.and = exports.not = exports.CodeGen = exports.operators = exports.varKinds = exports.ValueScopeName = exports.ValueScope = exports.Scope = exports.Name = exports.regexpCode = exports.stringify = exports.getProperty = exports.nil = exports.strConcat = exports.str = exports._ = void 0;
    const code_1 = __webpack_require__(5499), scope_1 = __webpack_require__(3152);
    var code_2 = __webpack_require__(5499);
    Object.defineProperty(exports, "_", {
      enumerable: !0,
      get: function() {
        return code_2._;
      }
    });
    Object.defineProperty(exports, "str", {
      enumerable: !0,
      get: function() {
        return code_2.str;
      }
    });
    Object.defineProperty(exports, "strConcat", {
      enumerable: !0,
      get: function() {
        return code_2.strConcat;
      }
    });
    Object.defineProperty(exports, "nil", {
      enumerable: !0,
      get: function() {
        return code_2.nil;
      }
    });
    Object.defineProperty(exports, "getProperty", {
      enumerable: !0,
      get: function() {
        return code_2.getProperty;
      }
    });
    Object.defineProperty(exports, "stringify", {
      enumerable: !0,
      get: function() {
        return code_2.stringify;
      }
    });
    Object.defineProperty(exports, "regexpCode", {
      enumerable: !0,
      get: function() {
        return code_2.regexpCode;
      }
    });
    Object.defineProperty(exports, "Name", {
      enumerable: !0,
      get: function() {
        return code_2.Name;
      }
    });
    var scope_2 = __webpack_require__(3152);
    Object.defineProperty(exports, "Scope", {
      enumerable: !0,
      get: function() {
        return scope_2.Scope;
      }
    });
    Object.defineProperty(exports, "ValueScope", {
      enumerable: !0,
      get: function() {
        return scope_2.ValueScope;
      }
    });
    Object.defineProperty(exports, "ValueScopeName", {
      enumerable: !0,
      get: function() {
        return scope_2.ValueScopeName;
      }
    });
    Object.defineProperty(exports, "varKinds", {
      enumerable: !0,
      get: function() {
        return scope_2.varKinds;
      }
    });
    exports.operators = {
      GT: new code_1._Code(">"),
      GTE: new code_1._Code(">="),
      LT: new code_1._Code("<"),
      LTE: new code_1._Code("<="),
      EQ: new code_1._Code("==="),
      NEQ: new code_1._Code("!=="),
      NOT: new code_1._Code("!"),
      OR: new code_1._Code("||"),
      AND: new code_1._Code("&&"),
      ADD: new code_1._Code("+")
    };
    class Node {
      optimizeNodes() {
        return this;
      }
      optimizeNames(_names, _constants) {
        return this;
      }
    }
    class Def extends Node {
      constructor(varKind, name, rhs) {
        super();
        this.varKind = varKind;
        this.name = name;
        this.rhs = rhs;
      }
      render({es5, _n}) {
        const varKind = es5 ? scope_1.varKinds.var : this.varKind, rhs = void 0 === this.rhs ? "" : ` = ${this.rhs}`;
        return `${varKind} ${this.name}${rhs};` + _n;
      }
      optimizeNames(names, constants) {
        if (names[this.name.str]) {
          this.rhs && (this.rhs = optimizeExpr(this.rhs, names, constants));
          return this;
        }
      }
      get names() {
        return this.rhs instanceof code_1._CodeOrName ? this.rhs.names : {};
      }
    }
    class Assign extends Node {
      constructor(lhs, rhs, sideEffects) {
        super();
        this.lhs = lhs;
        this.rhs = rhs;
        this.sideEffects = sideEffects;
      }
      render({_n}) {
        return `${this.lhs} = ${this.rhs};` + _n;
      }
      optimizeNames(names, constants) {
        if (!(this.lhs instanceof code_1.Name) || names[this.lhs.str] || this.sideEffects) {
          this.rhs = optimizeExpr(this.rhs, names, constants);
          return this;
        }
      }
      get names() {
        return addExprNames(this.lhs instanceof code_1.Name ? {} : {
          ...this.lhs.names
        }, this.rhs);
      }
    }
    class AssignOp extends Assign {
      constructor(lhs, op, rhs, sideEffects) {
        super(lhs, rhs, sideEffects);
        this.op = op;
      }
      render({_n}) {
        return `${this.lhs} ${this.op}= ${this.rhs};` + _n;
      }
    }
    class Label extends Node {
      constructor(label) {
        super();
        this.label = label;
        this.names = {};
      }
      render({_n}) {
        return `${this.label}:` + _n;
      }
    }
    class Break extends Node {
      constructor(label) {
        super();
        this.label = label;
        this.names = {};
      }
      render({_n}) {
        return `break${this.label ? ` ${this.label}` : ""};` + _n;
      }
    }
    class Throw extends Node {
      constructor(error) {
        super();
        this.error = error;
      }
      render({_n}) {
        return `throw ${this.error};` + _n;
      }
      get names() {
        return this.error.names;
      }
    }
    class AnyCode extends Node {
      constructor(code) {
        super();
        this.code = code;
      }
      render({_n}) {
        return `${this.code};` + _n;
      }
      optimizeNodes() {
        return `${this.code}` ? this : void 0;
      }
      optimizeNames(names, constants) {
        this.code = optimizeExpr(this.code, names, constants);
        return this;
      }
      get names() {
        return this.code instanceof code_1._CodeOrName ? this.code.names : {};
      }
    }
    class ParentNode extends Node {
      constructor(nodes = []) {
        super();
        this.nodes = nodes;
      }
      render(opts) {
        return this.nodes.reduce((code, n) => code + n.render(opts), "");
      }
      optimizeNodes() {
        const {nodes} = this;
        let i = nodes.length;
        for (;i--; ) {
          const n = nodes[i].optimizeNodes();
          Array.isArray(n) ? nodes.splice(i, 1, ...n) : n ? nodes[i] = n : nodes.splice(i, 1);
        }
        return nodes.length > 0 ? this : void 0;
      }
      optimizeNames(names, constants) {
        const {nodes} = this;
        let i = nodes.length;
        for (;i--; ) {
          const n = nodes[i];
          if (!n.optimizeNames(names, constants)) {
            subtractNames(names, n.names);
            nodes.splice(i, 1);
          }
        }
        return nodes.length > 0 ? this : void 0;
      }
      get names() {
        return this.nodes.reduce((names, n) => addNames(names, n.names), {});
      }
    }
    class BlockNode extends ParentNode {
      render(opts) {
        return "{" + opts._n + super.render(opts) + "}" + opts._n;
      }
    }
    class Root extends ParentNode {}
    class Else extends BlockNode {}
    Else.kind = "else";
    class If extends BlockNode {
      constructor(condition, nodes) {
        super(nodes);
        this.condition = condition;
      }
      render(opts) {
        let code = `if(${this.condition})` + super.render(opts);
        this.else && (code += "else " + this.else.render(opts));
        return code;
      }
      optimizeNodes() {
        super.optimizeNodes();
        const cond = this.condition;
        if (!0 === cond) return this.nodes;
        let e = this.else;
        if (e) {
          const ns = e.optimizeNodes();
          e = this.else = Array.isArray(ns) ? new Else(ns) : ns;
        }
        return e ? !1 === cond ? e instanceof If ? e : e.nodes : this.nodes.length ? this : new If(not(cond), e instanceof If ? [ e ] : e.nodes) : !1 !== cond && this.nodes.length ? this : void 0;
      }
      optimizeNames(names, constants) {
        var _a;
        this.else = null === (_a = this.else) || void 0 === _a ? void 0 : _a.optimizeNames(names, constants);
        if (super.optimizeNames(names, constants) || this.else) {
          this.condition = optimizeExpr(this.condition, names, constants);
          return this;
        }
      }
      get names() {
        const names = super.names;
        addExprNames(names, this.condition);
        this.else && addNames(names, this.else.names);
        return names;
      }
    }
    If.kind = "if";
    class For extends BlockNode {}
    For.kind = "for";
    class ForLoop extends For {
      constructor(iteration) {
        super();
        this.iteration = iteration;
      }
      render(opts) {
        return `for(${this.iteration})` + super.render(opts);
      }
      optimizeNames(names, constants) {
        if (super.optimizeNames(names, constants)) {
          this.iteration = optimizeExpr(this.iteration, names, constants);
          return this;
        }
      }
      get names() {
        return addNames(super.names, this.iteration.names);
      }
    }
    class ForRange extends For {
      constructor(varKind, name, from, to) {
        super();
        this.varKind = varKind;
        this.name = name;
        this.from = from;
        this.to = to;
      }
      render(opts) {
        const varKind = opts.es5 ? scope_1.varKinds.var : this.varKind, {name, from, to} = this;
        return `for(${varKind} ${name}=${from}; ${name}<${to}; ${name}++)` + super.render(opts);
      }
      get names() {
        const names = addExprNames(super.names, this.from);
        return addExprNames(names, this.to);
      }
    }
    class ForIter extends For {
      constructor(loop, varKind, name, iterable) {
        super();
        this.loop = loop;
        this.varKind = varKind;
        this.name = name;
        this.iterable = iterable;
      }
      render(opts) {
        return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(opts);
      }
      optimizeNames(names, constants) {
        if (super.optimizeNames(names, constants)) {
          this.iterable = optimizeExpr(this.iterable, names, constants);
          return this;
        }
      }
      get names() {
        return addNames(super.names, this.iterable.names);
      }
    }
    class Func extends BlockNode {
      constructor(name, args, async) {
        super();
        this.name = name;
        this.args = args;
        this.async = async;
      }
      render(opts) {
        return `${this.async ? "async " : ""}function ${this.name}(${this.args})` + super.render(opts);
      }
    }
    Func.kind = "func";
    class Return extends ParentNode {
      render(opts) {
        return "return " + super.render(opts);
      }
    }
    Return.kind = "return";
    class Try extends BlockNode {
      render(opts) {
        let code = "try" + super.render(opts);
        this.catch && (code += this.catch.render(opts));
        this.finally && (code += this.finally.render(opts));
        return code;
      }
      optimizeNodes() {
        var _a, _b;
        super.optimizeNodes();
        null === (_a = this.catch) || void 0 === _a || _a.optimizeNodes();
        null === (_b = this.finally) || void 0 === _b || _b.optimizeNodes();
        return this;
      }
      optimizeNames(names, constants) {
        var _a, _b;
        super.optimizeNames(names, constants);
        null === (_a = this.catch) || void 0 === _a || _a.optimizeNames(names, constants);
        null === (_b = this.finally) || void 0 === _b || _b.optimizeNames(names, constants);
        return this;
      }
      get names() {
        const names = super.names;
        this.catch && addNames(names, this.catch.names);
        this.finally && addNames(names, this.finally.names);
        return names;
      }
    }
    class Catch extends BlockNode {
      constructor(error) {
        super();
        this.error = error;
      }
      render(opts) {
        return `catch(${this.error})` + super.render(opts);
      }
    }
    Catch.kind = "catch";
    class Finally extends BlockNode {
      render(opts) {
        return "finally" + super.render(opts);
      }
    }
    Finally.kind = "finally";
    exports.CodeGen = class {
      constructor(extScope, opts = {}) {
        this._values = {};
        this._blockStarts = [];
        this._constants = {};
        this.opts = {
          ...opts,
          _n: opts.lines ? "\n" : ""
        };
        this._extScope = extScope;
        this._scope = new scope_1.Scope({
          parent: extScope
        });
        this._nodes = [ new Root ];
      }
      toString() {
        return this._root.render(this.opts);
      }
      name(prefix) {
        return this._scope.name(prefix);
      }
      scopeName(prefix) {
        return this._extScope.name(prefix);
      }
      scopeValue(prefixOrName, value) {
        const name = this._extScope.value(prefixOrName, value);
        (this._values[name.prefix] || (this._values[name.prefix] = new Set)).add(name);
        return name;
      }
      getScopeValue(prefix, keyOrRef) {
        return this._extScope.getValue(prefix, keyOrRef);
      }
      scopeRefs(scopeName) {
        return this._extScope.scopeRefs(scopeName, this._values);
      }
      scopeCode() {
        return this._extScope.scopeCode(this._values);
      }
      _def(varKind, nameOrPrefix, rhs, constant) {
        const name = this._scope.toName(nameOrPrefix);
        void 0 !== rhs && constant && (this._constants[name.str] = rhs);
        this._leafNode(new Def(varKind, name, rhs));
        return name;
      }
      const(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.const, nameOrPrefix, rhs, _constant);
      }
      let(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.let, nameOrPrefix, rhs, _constant);
      }
      var(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.var, nameOrPrefix, rhs, _constant);
      }
      assign(lhs, rhs, sideEffects) {
        return this._leafNode(new Assign(lhs, rhs, sideEffects));
      }
      add(lhs, rhs) {
        return this._leafNode(new AssignOp(lhs, exports.operators.ADD, rhs));
      }
      code(c) {
        "function" == typeof c ? c() : c !== code_1.nil && this._leafNode(new AnyCode(c));
        return this;
      }
      object(...keyValues) {
        const code = [ "{" ];
        for (const [key, value] of keyValues) {
          code.length > 1 && code.push(",");
          code.push(key);
          if (key !== value || this.opts.es5) {
            code.push(":");
            (0, code_1.addCodeArg)(code, value);
          }
        }
        code.push("}");
        return new code_1._Code(code);
      }
      if(condition, thenBody, elseBody) {
        this._blockNode(new If(condition));
        if (thenBody && elseBody) this.code(thenBody).else().code(elseBody).endIf(); else if (thenBody) this.code(thenBody).endIf(); else if (elseBody) throw new Error('CodeGen: "else" body without "then" body');
        return this;
      }
      elseIf(condition) {
        return this._elseNode(new If(condition));
      }
      else() {
        return this._elseNode(new Else);
      }
      endIf() {
        return this._endBlockNode(If, Else);
      }
      _for(node, forBody) {
        this._blockNode(node);
        forBody && this.code(forBody).endFor();
        return this;
      }
      for(iteration, forBody) {
        return this._for(new ForLoop(iteration), forBody);
      }
      forRange(nameOrPrefix, from, to, forBody, varKind = (this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.let)) {
        const name = this._scope.toName(nameOrPrefix);
        return this._for(new ForRange(varKind, name, from, to), () => forBody(name));
      }
      forOf(nameOrPrefix, iterable, forBody, varKind = scope_1.varKinds.const) {
        const name = this._scope.toName(nameOrPrefix);
        if (this.opts.es5) {
          const arr = iterable instanceof code_1.Name ? iterable : this.var("_arr", iterable);
          return this.forRange("_i", 0, code_1._`${arr}.length`, i => {
            this.var(name, code_1._`${arr}[${i}]`);
            forBody(name);
          });
        }
        return this._for(new ForIter("of", varKind, name, iterable), () => forBody(name));
      }
      forIn(nameOrPrefix, obj, forBody, varKind = (this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.const)) {
        if (this.opts.ownProperties) return this.forOf(nameOrPrefix, code_1._`Object.keys(${obj})`, forBody);
        const name = this._scope.toName(nameOrPrefix);
        return this._for(new ForIter("in", varKind, name, obj), () => forBody(name));
      }
      endFor() {
        return this._endBlockNode(For);
      }
      label(label) {
        return this._leafNode(new Label(label));
      }
      break(label) {
        return this._leafNode(new Break(label));
      }
      return(value) {
        const node = new Return;
        this._blockNode(node);
        this.code(value);
        if (1 !== node.nodes.length) throw new Error('CodeGen: "return" should have one node');
        return this._endBlockNode(Return);
      }
      try(tryBody, catchCode, finallyCode) {
        if (!catchCode && !finallyCode) throw new Error('CodeGen: "try" without "catch" and "finally"');
        const node = new Try;
        this._blockNode(node);
        this.code(tryBody);
        if (catchCode) {
          const error = this.name("e");
          this._currNode = node.catch = new Catch(error);
          catchCode(error);
        }
        if (finallyCode) {
          this._currNode = node.finally = new Finally;
          this.code(finallyCode);
        }
        return this._endBlockNode(Catch, Finally);
      }
      throw(error) {
        return this._leafNode(new Throw(error));
      }
      block(body, nodeCount) {
        this._blockStarts.push(this._nodes.length);
        body && this.code(body).endBlock(nodeCount);
        return this;
      }
      endBlock(nodeCount) {
        const len = this._blockStarts.pop();
        if (void 0 === len) throw new Error("CodeGen: not in self-balancing block");
        const toClose = this._nodes.length - len;
        if (toClose < 0 || void 0 !== nodeCount && toClose !== nodeCount) throw new Error(`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);
        this._nodes.length = len;
        return this;
      }
      func(name, args = code_1.nil, async, funcBody) {
        this._blockNode(new Func(name, args, async));
        funcBody && this.code(funcBody).endFunc();
        return this;
      }
      endFunc() {
        return this._endBlockNode(Func);
      }
      optimize(n = 1) {
        for (;n-- > 0; ) {
          this._root.optimizeNodes();
          this._root.optimizeNames(this._root.names, this._constants);
        }
      }
      _leafNode(node) {
        this._currNode.nodes.push(node);
        return this;
      }
      _blockNode(node) {
        this._currNode.nodes.push(node);
        this._nodes.push(node);
      }
      _endBlockNode(N1, N2) {
        const n = this._currNode;
        if (n instanceof N1 || N2 && n instanceof N2) {
          this._nodes.pop();
          return this;
        }
        throw new Error(`CodeGen: not in block "${N2 ? `${N1.kind}/${N2.kind}` : N1.kind}"`);
      }
      _elseNode(node) {
        const n = this._currNode;
        if (!(n instanceof If)) throw new Error('CodeGen: "else" without "if"');
        this._currNode = n.else = node;
        return this;
      }
      get _root() {
        return this._nodes[0];
      }
      get _currNode() {
        const ns = this._nodes;
        return ns[ns.length - 1];
      }
      set _currNode(node) {
        const ns = this._nodes;
        ns[ns.length - 1] = node;
      }
    };
    function addNames(names, from) {
      for (const n in from) names[n] = (names[n] || 0) + (from[n] || 0);
      return names;
    }
    function addExprNames(names, from) {
      return from instanceof code_1._CodeOrName ? addNames(names, from.names) : names;
    }
    function optimizeExpr(expr, names, constants) {
      return expr instanceof code_1.Name ? replaceName(expr) : (e = expr) instanceof code_1._Code && e._items.some(c => c instanceof code_1.Name && 1 === names[c.str] && void 0 !== constants[c.str]) ? new code_1._Code(expr._items.reduce((items, c) => {
        c instanceof code_1.Name && (c = replaceName(c));
        c instanceof code_1._Code ? items.push(...c._items) : items.push(c);
        return items;
      }, [])) : expr;
      var e;
      function replaceName(n) {
        const c = constants[n.str];
        if (void 0 === c || 1 !== names[n.str]) return n;
        delete names[n.str];
        return c;
      }
    }
    function subtractNames(names, from) {
      for (const n in from) names[n] = (names[n] || 0) - (from[n] || 0);
    }
    function not(x) {
      return "boolean" == typeof x || "number" == typeof x || null === x ? !x : code_1._`!${par(x)}`;
    }
    exports.not = not;
    const andCode = mappend(exports.operators.AND);
    exports.and = function(...args) {
      return args.reduce(andCode);
    };
    const orCode = mappend(exports.operators.OR);
    exports.or = function(...args) {
      return args.reduce(orCode);
    };
    function mappend(op) {
      return (x, y) => x === code_1.nil ? y : y === code_1.nil ? x : code_1._`${par(x)} ${op} ${par(y)}`;
    }
    function par(x) {
      return x instanceof code_1.Name ? x : code_1._`(${x})`;
    }
  },
  3152: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.ValueScope = exports.ValueScopeName = exports.Scope = exports.varKinds = exports.UsedValueState = void 0;
    const code_1 = __webpack_require__(5499);
    class ValueError extends Error {
      constructor(name) {
        super(`CodeGen: "code" for ${name} not defined`);
        this.value = name.value;
      }
    }
    var UsedValueState;
    !function(UsedValueState) {
      UsedValueState[UsedValueState.Started = 0] = "Started";
      UsedValueState[UsedValueState.Completed = 1] = "Completed";
    }(UsedValueState || (exports.UsedValueState = UsedValueState = {}));
    exports.varKinds = {
      const: new code_1.Name("const"),
      let: new code_1.Name("let"),
      var: new code_1.Name("var")
    };
    class Scope {
      constructor({prefixes, parent} = {}) {
        this._names = {};
        this._prefixes = prefixes;
        this._parent = parent;
      }
      toName(nameOrPrefix) {
        return nameOrPrefix instanceof code_1.Name ? nameOrPrefix : this.name(nameOrPrefix);
      }
      name(prefix) {
        return new code_1.Name(this._newName(prefix));
      }
      _newName(prefix) {
        return `${prefix}${(this._names[prefix] || this._nameGroup(prefix)).index++}`;
      }
      _nameGroup(prefix) {
        var _a, _b;
        if ((null === (_b = null === (_a = this._parent) || void 0 === _a ? void 0 : _a._prefixes) || void 0 === _b ? void 0 : _b.has(prefix)) || this._prefixes && !this._prefixes.has(prefix)) throw new Error(`CodeGen: prefix "${prefix}" is not allowed in this scope`);
        return this._names[prefix] = {
          prefix,
          index: 0
        };
      }
    }
    exports.Scope = Scope;
    class ValueScopeName extends code_1.Name {
      constructor(prefix, nameStr) {
        super(nameStr);
        this.prefix = prefix;
      }
      setValue(value, {property, itemIndex}) {
        this.value = value;
        this.scopePath = code_1._`.${new code_1.Name(property)}[${itemIndex}]`;
      }
    }
    exports.ValueScopeName = ValueScopeName;
    const line = code_1._`\n`;
    exports.ValueScope = class extends Scope {
      constructor(opts) {
        super(opts);
        this._values = {};
        this._scope = opts.scope;
        this.opts = {
          ...opts,
          _n: opts.lines ? line : code_1.nil
        };
      }
      get() {
        return this._scope;
      }
      name(prefix) {
        return new ValueScopeName(prefix, this._newName(prefix));
      }
      value(nameOrPrefix, value) {
        var _a;
        if (void 0 === value.ref) throw new Error("CodeGen: ref must be passed in value");
        const name = this.toName(nameOrPrefix), {prefix} = name, valueKey = null !== (_a = value.key) && void 0 !== _a ? _a : value.ref;
        let vs = this._values[prefix];
        if (vs) {
          const _name = vs.get(valueKey);
          if (_name) return _name;
        } else vs = this._values[prefix] = new Map;
        vs.set(valueKey, name);
        const s = this._scope[prefix] || (this._scope[prefix] = []), itemIndex = s.length;
        s[itemIndex] = value.ref;
        name.setValue(value, {
          property: prefix,
          itemIndex
        });
        return name;
      }
      getValue(prefix, keyOrRef) {
        const vs = this._values[prefix];
        if (vs) return vs.get(keyOrRef);
      }
      scopeRefs(scopeName, values = this._values) {
        return this._reduceValues(values, name => {
          if (void 0 === name.scopePath) throw new Error(`CodeGen: name "${name}" has no value`);
          return code_1._`${scopeName}${name.scopePath}`;
        });
      }
      scopeCode(values = this._values, usedValues, getCode) {
        return this._reduceValues(values, name => {
          if (void 0 === name.value) throw new Error(`CodeGen: name "${name}" has no value`);
          return name.value.code;
        }, usedValues, getCode);
      }
      _reduceValues(values, valueCode, usedValues = {}, getCode) {
        let code = code_1.nil;
        for (const prefix in values) {
          const vs = values[prefix];
          if (!vs) continue;
          const nameSet = usedValues[prefix] = usedValues[prefix] || new Map;
          vs.forEach(name => {
            if (nameSet.has(name)) return;
            nameSet.set(name, UsedValueState.Started);
            let c = valueCode(name);
            if (c) {
              const def = this.opts.es5 ? exports.varKinds.var : exports.varKinds.const;
              code = code_1._`${code}${def} ${name} = ${c};${this.opts._n}`;
            } else {
              if (!(c = null == getCode ? void 0 : getCode(name))) throw new ValueError(name);
              code = code_1._`${code}${c}${this.opts._n}`;
            }
            nameSet.set(name, UsedValueState.Completed);
          });
        }
        return code;
      }
    };
  },
  5767: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.extendErrors = exports.resetErrorsCount = exports.reportExtraError = exports.reportError = exports.keyword$DataError = exports.keywordError = void 0;
    const codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164), names_1 = __webpack_require__(9946);
    exports.keywordError = {
      message: ({keyword}) => codegen_1.str`must pass "${keyword}" keyword validation`
    };
    exports.keyword$DataError = {
      message: ({keyword, schemaType}) => schemaType ? codegen_1.str`"${keyword}" keyword must be ${schemaType} ($data)` : codegen_1.str`"${keyword}" keyword is invalid ($data)`
    };
    exports.reportError = function(cxt, error = exports.keywordError, errorPaths, overrideAllErrors) {
      const {it} = cxt, {gen, compositeRule, allErrors} = it, errObj = errorObjectCode(cxt, error, errorPaths);
      (null != overrideAllErrors ? overrideAllErrors : compositeRule || allErrors) ? addError(gen, errObj) : returnErrors(it, codegen_1._`[${errObj}]`);
    };
    exports.reportExtraError = function(cxt, error = exports.keywordError, errorPaths) {
      const {it} = cxt, {gen, compositeRule, allErrors} = it;
      addError(gen, errorObjectCode(cxt, error, errorPaths));
      compositeRule || allErrors || returnErrors(it, names_1.default.vErrors);
    };
    exports.resetErrorsCount = function(gen, errsCount) {
      gen.assign(names_1.default.errors, errsCount);
      gen.if(codegen_1._`${names_1.default.vErrors} !== null`, () => gen.if(errsCount, () => gen.assign(codegen_1._`${names_1.default.vErrors}.length`, errsCount), () => gen.assign(names_1.default.vErrors, null)));
    };
    exports.extendErrors = function({gen, keyword, schemaValue, data, errsCount, it}) {
      if (void 0 === errsCount) throw new Error("ajv implementation error");
      const err = gen.name("err");
      gen.forRange("i", errsCount, names_1.default.errors, i => {
        gen.const(err, codegen_1._`${names_1.default.vErrors}[${i}]`);
        gen.if(codegen_1._`${err}.instancePath === undefined`, () => gen.assign(codegen_1._`${err}.instancePath`, (0, 
        codegen_1.strConcat)(names_1.default.instancePath, it.errorPath)));
        gen.assign(codegen_1._`${err}.schemaPath`, codegen_1.str`${it.errSchemaPath}/${keyword}`);
        if (it.opts.verbose) {
          gen.assign(codegen_1._`${err}.schema`, schemaValue);
          gen.assign(codegen_1._`${err}.data`, data);
        }
      });
    };
    function addError(gen, errObj) {
      const err = gen.const("err", errObj);
      gen.if(codegen_1._`${names_1.default.vErrors} === null`, () => gen.assign(names_1.default.vErrors, codegen_1._`[${err}]`), codegen_1._`${names_1.default.vErrors}.push(${err})`);
      gen.code(codegen_1._`${names_1.default.errors}++`);
    }
    function returnErrors(it, errs) {
      const {gen, validateName, schemaEnv} = it;
      if (schemaEnv.$async) gen.throw(codegen_1._`new ${it.ValidationError}(${errs})`); else {
        gen.assign(codegen_1._`${validateName}.errors`, errs);
        gen.return(!1);
      }
    }
    const E = {
      keyword: new codegen_1.Name("keyword"),
      schemaPath: new codegen_1.Name("schemaPath"),
      params: new codegen_1.Name("params"),
      propertyName: new codegen_1.Name("propertyName"),
      message: new codegen_1.Name("message"),
      schema: new codegen_1.Name("schema"),
      parentSchema: new codegen_1.Name("parentSchema")
    };
    function errorObjectCode(cxt, error, errorPaths) {
      const {createErrors} = cxt.it;
      return !1 === createErrors ? codegen_1._`{}` : function(cxt, error, errorPaths = {}) {
        const {gen, it} = cxt, keyValues = [ errorInstancePath(it, errorPaths), errorSchemaPath(cxt, errorPaths) ];
        !function(cxt, {params, message}, keyValues) {
          const {keyword, data, schemaValue, it} = cxt, {opts, propertyName, topSchemaRef, schemaPath} = it;
          keyValues.push([ E.keyword, keyword ], [ E.params, "function" == typeof params ? params(cxt) : params || codegen_1._`{}` ]);
          opts.messages && keyValues.push([ E.message, "function" == typeof message ? message(cxt) : message ]);
          opts.verbose && keyValues.push([ E.schema, schemaValue ], [ E.parentSchema, codegen_1._`${topSchemaRef}${schemaPath}` ], [ names_1.default.data, data ]);
          propertyName && keyValues.push([ E.propertyName, propertyName ]);
        }(cxt, error, keyValues);
        return gen.object(...keyValues);
      }(cxt, error, errorPaths);
    }
    function errorInstancePath({errorPath}, {instancePath}) {
      const instPath = instancePath ? codegen_1.str`${errorPath}${(0, util_1.getErrorPath)(instancePath, util_1.Type.Str)}` : errorPath;
      return [ names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, instPath) ];
    }
    function errorSchemaPath({keyword, it: {errSchemaPath}}, {schemaPath, parentSchema}) {
      let schPath = parentSchema ? errSchemaPath : codegen_1.str`${errSchemaPath}/${keyword}`;
      schemaPath && (schPath = codegen_1.str`${schPath}${(0, util_1.getErrorPath)(schemaPath, util_1.Type.Str)}`);
      return [ E.schemaPath, schPath ];
    }
  },
  3890: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.resolveSchema = exports.getCompilingSchema = exports.resolveRef = exports.compileSchema = exports.SchemaEnv = void 0;
    const codegen_1 = __webpack_require__(9304), validation_error_1 = __webpack_require__(6881), names_1 = __webpack_require__(9946), resolve_1 = __webpack_require__(6446), util_1 = __webpack_require__(7164), validate_1 = __webpack_require__(8229);
    class SchemaEnv {
      constructor(env) {
        var _a;
        this.refs = {};
        this.dynamicAnchors = {};
        let schema;
        "object" == typeof env.schema && (schema = env.schema);
        this.schema = env.schema;
        this.schemaId = env.schemaId;
        this.root = env.root || this;
        this.baseId = null !== (_a = env.baseId) && void 0 !== _a ? _a : (0, resolve_1.normalizeId)(null == schema ? void 0 : schema[env.schemaId || "$id"]);
        this.schemaPath = env.schemaPath;
        this.localRefs = env.localRefs;
        this.meta = env.meta;
        this.$async = null == schema ? void 0 : schema.$async;
        this.refs = {};
      }
    }
    exports.SchemaEnv = SchemaEnv;
    function compileSchema(sch) {
      const _sch = getCompilingSchema.call(this, sch);
      if (_sch) return _sch;
      const rootId = (0, resolve_1.getFullPath)(this.opts.uriResolver, sch.root.baseId), {es5, lines} = this.opts.code, {ownProperties} = this.opts, gen = new codegen_1.CodeGen(this.scope, {
        es5,
        lines,
        ownProperties
      });
      let _ValidationError;
      sch.$async && (_ValidationError = gen.scopeValue("Error", {
        ref: validation_error_1.default,
        code: codegen_1._`require("ajv/dist/runtime/validation_error").default`
      }));
      const validateName = gen.scopeName("validate");
      sch.validateName = validateName;
      const schemaCxt = {
        gen,
        allErrors: this.opts.allErrors,
        data: names_1.default.data,
        parentData: names_1.default.parentData,
        parentDataProperty: names_1.default.parentDataProperty,
        dataNames: [ names_1.default.data ],
        dataPathArr: [ codegen_1.nil ],
        dataLevel: 0,
        dataTypes: [],
        definedProperties: new Set,
        topSchemaRef: gen.scopeValue("schema", !0 === this.opts.code.source ? {
          ref: sch.schema,
          code: (0, codegen_1.stringify)(sch.schema)
        } : {
          ref: sch.schema
        }),
        validateName,
        ValidationError: _ValidationError,
        schema: sch.schema,
        schemaEnv: sch,
        rootId,
        baseId: sch.baseId || rootId,
        schemaPath: codegen_1.nil,
        errSchemaPath: sch.schemaPath || (this.opts.jtd ? "" : "#"),
        errorPath: codegen_1._`""`,
        opts: this.opts,
        self: this
      };
      let sourceCode;
      try {
        this._compilations.add(sch);
        (0, validate_1.validateFunctionCode)(schemaCxt);
        gen.optimize(this.opts.code.optimize);
        const validateCode = gen.toString();
        sourceCode = `${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`;
        this.opts.code.process && (sourceCode = this.opts.code.process(sourceCode, sch));
        const validate = new Function(`${names_1.default.self}`, `${names_1.default.scope}`, sourceCode)(this, this.scope.get());
        this.scope.value(validateName, {
          ref: validate
        });
        validate.errors = null;
        validate.schema = sch.schema;
        validate.schemaEnv = sch;
        sch.$async && (validate.$async = !0);
        !0 === this.opts.code.source && (validate.source = {
          validateName,
          validateCode,
          scopeValues: gen._values
        });
        if (this.opts.unevaluated) {
          const {props, items} = schemaCxt;
          validate.evaluated = {
            props: props instanceof codegen_1.Name ? void 0 : props,
            items: items instanceof codegen_1.Name ? void 0 : items,
            dynamicProps: props instanceof codegen_1.Name,
            dynamicItems: items instanceof codegen_1.Name
          };
          validate.source && (validate.source.evaluated = (0, codegen_1.stringify)(validate.evaluated));
        }
        sch.validate = validate;
        return sch;
      } catch (e) {
        delete sch.validate;
        delete sch.validateName;
        sourceCode && this.logger.error("Error compiling schema, function code:", sourceCode);
        throw e;
      } finally {
        this._compilations.delete(sch);
      }
    }
    exports.compileSchema = compileSchema;
    exports.resolveRef = function(root, baseId, ref) {
      var _a;
      ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, ref);
      const schOrFunc = root.refs[ref];
      if (schOrFunc) return schOrFunc;
      let _sch = resolve.call(this, root, ref);
      if (void 0 === _sch) {
        const schema = null === (_a = root.localRefs) || void 0 === _a ? void 0 : _a[ref], {schemaId} = this.opts;
        schema && (_sch = new SchemaEnv({
          schema,
          schemaId,
          root,
          baseId
        }));
      }
      return void 0 !== _sch ? root.refs[ref] = inlineOrCompile.call(this, _sch) : void 0;
    };
    function inlineOrCompile(sch) {
      return (0, resolve_1.inlineRef)(sch.schema, this.opts.inlineRefs) ? sch.schema : sch.validate ? sch : compileSchema.call(this, sch);
    }
    function getCompilingSchema(schEnv) {
      for (const sch of this._compilations) if (sameSchemaEnv(sch, schEnv)) return sch;
    }
    exports.getCompilingSchema = getCompilingSchema;
    function sameSchemaEnv(s1, s2) {
      return s1.schema === s2.schema && s1.root === s2.root && s1.baseId === s2.baseId;
    }
    function resolve(root, ref) {
      let sch;
      for (;"string" == typeof (sch = this.refs[ref]); ) ref = sch;
      return sch || this.schemas[ref] || resolveSchema.call(this, root, ref);
    }
    function resolveSchema(root, ref) {
      const p = this.opts.uriResolver.parse(ref), refPath = (0, resolve_1._getFullPath)(this.opts.uriResolver, p);
      let baseId = (0, resolve_1.getFullPath)(this.opts.uriResolver, root.baseId, void 0);
      if (Object.keys(root.schema).length > 0 && refPath === baseId) return getJsonPointer.call(this, p, root);
      const id = (0, resolve_1.normalizeId)(refPath), schOrRef = this.refs[id] || this.schemas[id];
      if ("string" == typeof schOrRef) {
        const sch = resolveSchema.call(this, root, schOrRef);
        if ("object" != typeof (null == sch ? void 0 : sch.schema)) return;
        return getJsonPointer.call(this, p, sch);
      }
      if ("object" == typeof (null == schOrRef ? void 0 : schOrRef.schema)) {
        schOrRef.validate || compileSchema.call(this, schOrRef);
        if (id === (0, resolve_1.normalizeId)(ref)) {
          const {schema} = schOrRef, {schemaId} = this.opts, schId = schema[schemaId];
          schId && (baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId));
          return new SchemaEnv({
            schema,
            schemaId,
            root,
            baseId
          });
        }
        return getJsonPointer.call(this, p, schOrRef);
      }
    }
    exports.resolveSchema = resolveSchema;
    const PREVENT_SCOPE_CHANGE = new Set([ "properties", "patternProperties", "enum", "dependencies", "definitions" ]);
    function getJsonPointer(parsedRef, {baseId, schema, root}) {
      var _a;
      if ("/" !== (null === (_a = parsedRef.fragment) || void 0 === _a ? void 0 : _a[0])) return;
      for (const part of parsedRef.fragment.slice(1).split("/")) {
        if ("boolean" == typeof schema) return;
        const partSchema = schema[(0, util_1.unescapeFragment)(part)];
        if (void 0 === partSchema) return;
        const schId = "object" == typeof (schema = partSchema) && schema[this.opts.schemaId];
        !PREVENT_SCOPE_CHANGE.has(part) && schId && (baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId));
      }
      let env;
      if ("boolean" != typeof schema && schema.$ref && !(0, util_1.schemaHasRulesButRef)(schema, this.RULES)) {
        const $ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schema.$ref);
        env = resolveSchema.call(this, root, $ref);
      }
      const {schemaId} = this.opts;
      env = env || new SchemaEnv({
        schema,
        schemaId,
        root,
        baseId
      });
      return env.schema !== env.root.schema ? env : void 0;
    }
  },
  9946: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const codegen_1 = __webpack_require__(9304), names = {
      data: new codegen_1.Name("data"),
      valCxt: new codegen_1.Name("valCxt"),
      instancePath: new codegen_1.Name("instancePath"),
      parentData: new codegen_1.Name("parentData"),
      parentDataProperty: new codegen_1.Name("parentDataProperty"),
      rootData: new codegen_1.Name("rootData"),
      dynamicAnchors: new codegen_1.Name("dynamicAnchors"),
      vErrors: new codegen_1.Name("vErrors"),
      errors: new codegen_1.Name("errors"),
      this: new codegen_1.Name("this"),
      self: new codegen_1.Name("self"),
      scope: new codegen_1.Name("scope"),
      json: new codegen_1.Name("json"),
      jsonPos: new codegen_1.Name("jsonPos"),
      jsonLen: new codegen_1.Name("jsonLen"),
      jsonPart: new codegen_1.Name("jsonPart")
    };
    exports.default = names;
  },
  1246: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const resolve_1 = __webpack_require__(6446);
    class MissingRefError extends Error {
      constructor(resolver, baseId, ref, msg) {
        super(msg || `can't resolve reference ${ref} from id ${baseId}`);
        this.missingRef = (0, resolve_1.resolveUrl)(resolver, baseId, ref);
        this.missingSchema = (0, resolve_1.normalizeId)((0, resolve_1.getFullPath)(resolver, this.missingRef));
      }
    }
    exports.default = MissingRefError;
  },
  6446: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.getSchemaRefs = exports.resolveUrl = exports.normalizeId = exports._getFullPath = exports.getFullPath = exports.inlineRef = void 0;
    const util_1 = __webpack_require__(7164), equal = __webpack_require__(5546), traverse = __webpack_require__(6651), SIMPLE_INLINED = new Set([ "type", "format", "pattern", "maxLength", "minLength", "maxProperties", "minProperties", "maxItems", "minItems", "maximum", "minimum", "uniqueItems", "multipleOf", "required", "enum", "const" ]);
    exports.inlineRef = function(schema, limit = !0) {
      return "boolean" == typeof schema || (!0 === limit ? !hasRef(schema) : !!limit && countKeys(schema) <= limit);
    };
    const REF_KEYWORDS = new Set([ "$ref", "$recursiveRef", "$recursiveAnchor", "$dynamicRef", "$dynamicAnchor" ]);
    function hasRef(schema) {
      for (const key in schema) {
        if (REF_KEYWORDS.has(key)) return !0;
        const sch = schema[key];
        if (Array.isArray(sch) && sch.some(hasRef)) return !0;
        if ("object" == typeof sch && hasRef(sch)) return !0;
      }
      return !1;
    }
    function countKeys(schema) {
      let count = 0;
      for (const key in schema) {
        if ("$ref" === key) return 1 / 0;
        count++;
        if (!SIMPLE_INLINED.has(key)) {
          "object" == typeof schema[key] && (0, util_1.eachItem)(schema[key], sch => count += countKeys(sch));
          if (count === 1 / 0) return 1 / 0;
        }
      }
      return count;
    }
    function getFullPath(resolver, id = "", normalize) {
      !1 !== normalize && (id = normalizeId(id));
      const p = resolver.parse(id);
      return _getFullPath(resolver, p);
    }
    exports.getFullPath = getFullPath;
    function _getFullPath(resolver, p) {
      return resolver.serialize(p).split("#")[0] + "#";
    }
    exports._getFullPath = _getFullPath;
    const TRAILING_SLASH_HASH = /#\/?$/;
    function normalizeId(id) {
      return id ? id.replace(TRAILING_SLASH_HASH, "") : "";
    }
    exports.normalizeId = normalizeId;
    exports.resolveUrl = function(resolver, baseId, id) {
      id = normalizeId(id);
      return resolver.resolve(baseId, id);
    };
    const ANCHOR = /^[a-z_][-a-z0-9._]*$/i;
    exports.getSchemaRefs = function(schema, baseId) {
      if ("boolean" == typeof schema) return {};
      const {schemaId, uriResolver} = this.opts, schId = normalizeId(schema[schemaId] || baseId), baseIds = {
        "": schId
      }, pathPrefix = getFullPath(uriResolver, schId, !1), localRefs = {}, schemaRefs = new Set;
      traverse(schema, {
        allKeys: !0
      }, (sch, jsonPtr, _, parentJsonPtr) => {
        if (void 0 === parentJsonPtr) return;
        const fullPath = pathPrefix + jsonPtr;
        let innerBaseId = baseIds[parentJsonPtr];
        "string" == typeof sch[schemaId] && (innerBaseId = addRef.call(this, sch[schemaId]));
        addAnchor.call(this, sch.$anchor);
        addAnchor.call(this, sch.$dynamicAnchor);
        baseIds[jsonPtr] = innerBaseId;
        function addRef(ref) {
          const _resolve = this.opts.uriResolver.resolve;
          ref = normalizeId(innerBaseId ? _resolve(innerBaseId, ref) : ref);
          if (schemaRefs.has(ref)) throw ambiguos(ref);
          schemaRefs.add(ref);
          let schOrRef = this.refs[ref];
          "string" == typeof schOrRef && (schOrRef = this.refs[schOrRef]);
          if ("object" == typeof schOrRef) checkAmbiguosRef(sch, schOrRef.schema, ref); else if (ref !== normalizeId(fullPath)) if ("#" === ref[0]) {
            checkAmbiguosRef(sch, localRefs[ref], ref);
            localRefs[ref] = sch;
          } else this.refs[ref] = fullPath;
          return ref;
        }
        function addAnchor(anchor) {
          if ("string" == typeof anchor) {
            if (!ANCHOR.test(anchor)) throw new Error(`invalid anchor "${anchor}"`);
            addRef.call(this, `#${anchor}`);
          }
        }
      });
      return localRefs;
      function checkAmbiguosRef(sch1, sch2, ref) {
        if (void 0 !== sch2 && !equal(sch1, sch2)) throw ambiguos(ref);
      }
      function ambiguos(ref) {
        return new Error(`reference "${ref}" resolves to more than one schema`);
      }
    };
  },
  6525: (__unused_webpack_module, exports) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.getRules = exports.isJSONType = void 0;
    const jsonTypes = new Set([ "string", "number", "integer", "boolean", "null", "object", "array" ]);
    exports.isJSONType = function(x) {
      return "string" == typeof x && jsonTypes.has(x);
    };
    exports.getRules = function() {
      const groups = {
        number: {
          type: "number",
          rules: []
        },
        string: {
          type: "string",
          rules: []
        },
        array: {
          type: "array",
          rules: []
        },
        object: {
          type: "object",
          rules: []
        }
      };
      return {
        types: {
          ...groups,
          integer: !0,
          boolean: !0,
          null: !0
        },
        rules: [ {
          rules: []
        }, groups.number, groups.string, groups.array, groups.object ],
        post: {
          rules: []
        },
        all: {},
        keywords: {}
      };
    };
  },
  7164: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.checkStrictMode = exports.getErrorPath = exports.Type = exports.useFunc = exports.setEvaluated = exports.evaluatedPropsToName = exports.mergeEvaluated = exports.eachItem = exports.unescapeJsonPointer = exports.escapeJsonPointer = exports.escapeFragment = exports.unescapeFragment = exports.schemaRefOrVal = exports.schemaHasRulesButRef = exports.schemaHasRules = exports.checkUnknownRules = exports.alwaysValidSchema = exports.toHash = void 0;
    const codegen_1 = __webpack_require__(9304), code_1 = __webpack_require__(5499);
    exports.toHash = function(arr) {
      const hash = {};
      for (const item of arr) hash[item] = !0;
      return hash;
    };
    exports.alwaysValidSchema = function(it, schema) {
      if ("boolean" == typeof schema) return schema;
      if (0 === Object.keys(schema).length) return !0;
      checkUnknownRules(it, schema);
      return !schemaHasRules(schema, it.self.RULES.all);
    };
    function checkUnknownRules(it, schema = it.schema) {
      const {opts, self} = it;
      if (!opts.strictSchema) return;
      if ("boolean" == typeof schema) return;
      const rules = self.RULES.keywords;
      for (const key in schema) rules[key] || checkStrictMode(it, `unknown keyword: "${key}"`);
    }
    exports.checkUnknownRules = checkUnknownRules;
    function schemaHasRules(schema, rules) {
      if ("boolean" == typeof schema) return !schema;
      for (const key in schema) if (rules[key]) return !0;
      return !1;
    }
    exports.schemaHasRules = schemaHasRules;
    exports.schemaHasRulesButRef = function(schema, RULES) {
      if ("boolean" == typeof schema) return !schema;
      for (const key in schema) if ("$ref" !== key && RULES.all[key]) return !0;
      return !1;
    };
    exports.schemaRefOrVal = function({topSchemaRef, schemaPath}, schema, keyword, $data) {
      if (!$data) {
        if ("number" == typeof schema || "boolean" == typeof schema) return schema;
        if ("string" == typeof schema) return codegen_1._`${schema}`;
      }
      return codegen_1._`${topSchemaRef}${schemaPath}${(0, codegen_1.getProperty)(keyword)}`;
    };
    exports.unescapeFragment = function(str) {
      return unescapeJsonPointer(decodeURIComponent(str));
    };
    exports.escapeFragment = function(str) {
      return encodeURIComponent(escapeJsonPointer(str));
    };
    function escapeJsonPointer(str) {
      return "number" == typeof str ? `${str}` : str.replace(/~/g, "~0").replace(/\//g, "~1");
    }
    exports.escapeJsonPointer = escapeJsonPointer;
    function unescapeJsonPointer(str) {
      return str.replace(/~1/g, "/").replace(/~0/g, "~");
    }
    exports.unescapeJsonPointer = unescapeJsonPointer;
    exports.eachItem = function(xs, f) {
      if (Array.isArray(xs)) for (const x of xs) f(x); else f(xs);
    };
    function makeMergeEvaluated({mergeNames, mergeToName, mergeValues, resultToName}) {
      return (gen, from, to, toName) => {
        const res = void 0 === to ? from : to instanceof codegen_1.Name ? (from instanceof codegen_1.Name ? mergeNames(gen, from, to) : mergeToName(gen, from, to), 
        to) : from instanceof codegen_1.Name ? (mergeToName(gen, to, from), from) : mergeValues(from, to);
        return toName !== codegen_1.Name || res instanceof codegen_1.Name ? res : resultToName(gen, res);
      };
    }
    exports.mergeEvaluated = {
      props: makeMergeEvaluated({
        mergeNames: (gen, from, to) => gen.if(codegen_1._`${to} !== true && ${from} !== undefined`, () => {
          gen.if(codegen_1._`${from} === true`, () => gen.assign(to, !0), () => gen.assign(to, codegen_1._`${to} || {}`).code(codegen_1._`Object.assign(${to}, ${from})`));
        }),
        mergeToName: (gen, from, to) => gen.if(codegen_1._`${to} !== true`, () => {
          if (!0 === from) gen.assign(to, !0); else {
            gen.assign(to, codegen_1._`${to} || {}`);
            setEvaluated(gen, to, from);
          }
        }),
        mergeValues: (from, to) => !0 === from || {
          ...from,
          ...to
        },
        resultToName: evaluatedPropsToName
      }),
      items: makeMergeEvaluated({
        mergeNames: (gen, from, to) => gen.if(codegen_1._`${to} !== true && ${from} !== undefined`, () => gen.assign(to, codegen_1._`${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
        mergeToName: (gen, from, to) => gen.if(codegen_1._`${to} !== true`, () => gen.assign(to, !0 === from || codegen_1._`${to} > ${from} ? ${to} : ${from}`)),
        mergeValues: (from, to) => !0 === from || Math.max(from, to),
        resultToName: (gen, items) => gen.var("items", items)
      })
    };
    function evaluatedPropsToName(gen, ps) {
      if (!0 === ps) return gen.var("props", !0);
      const props = gen.var("props", codegen_1._`{}`);
      void 0 !== ps && setEvaluated(gen, props, ps);
      return props;
    }
    exports.evaluatedPropsToName = evaluatedPropsToName;
    function setEvaluated(gen, props, ps) {
      Object.keys(ps).forEach(p => gen.assign(codegen_1._`${props}${(0, codegen_1.getProperty)(p)}`, !0));
    }
    exports.setEvaluated = setEvaluated;
    const snippets = {};
    exports.useFunc = function(gen, f) {
      return gen.scopeValue("func", {
        ref: f,
        code: snippets[f.code] || (snippets[f.code] = new code_1._Code(f.code))
      });
    };
    var Type;
    !function(Type) {
      Type[Type.Num = 0] = "Num";
      Type[Type.Str = 1] = "Str";
    }(Type || (exports.Type = Type = {}));
    exports.getErrorPath = function(dataProp, dataPropType, jsPropertySyntax) {
      if (dataProp instanceof codegen_1.Name) {
        const isNumber = dataPropType === Type.Num;
        return jsPropertySyntax ? isNumber ? codegen_1._`"[" + ${dataProp} + "]"` : codegen_1._`"['" + ${dataProp} + "']"` : isNumber ? codegen_1._`"/" + ${dataProp}` : codegen_1._`"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`;
      }
      return jsPropertySyntax ? (0, codegen_1.getProperty)(dataProp).toString() : "/" + escapeJsonPointer(dataProp);
    };
    function checkStrictMode(it, msg, mode = it.opts.strictSchema) {
      if (mode) {
        msg = `strict mode: ${msg}`;
        if (!0 === mode) throw new Error(msg);
        it.self.logger.warn(msg);
      }
    }
    exports.checkStrictMode = checkStrictMode;
  },
  3320: (__unused_webpack_module, exports) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.shouldUseRule = exports.shouldUseGroup = exports.schemaHasRulesForType = void 0;
    exports.schemaHasRulesForType = function({schema, self}, type) {
      const group = self.RULES.types[type];
      return group && !0 !== group && shouldUseGroup(schema, group);
    };
    function shouldUseGroup(schema, group) {
      return group.rules.some(rule => shouldUseRule(schema, rule));
    }
    exports.shouldUseGroup = shouldUseGroup;
    function shouldUseRule(schema, rule) {
      var _a;
      return void 0 !== schema[rule.keyword] || (null === (_a = rule.definition.implements) || void 0 === _a ? void 0 : _a.some(kwd => void 0 !== schema[kwd]));
    }
    exports.shouldUseRule = shouldUseRule;
  },
  9302: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.boolOrEmptySchema = exports.topBoolOrEmptySchema = void 0;
    const errors_1 = __webpack_require__(5767), codegen_1 = __webpack_require__(9304), names_1 = __webpack_require__(9946), boolError = {
      message: "boolean schema is false"
    };
    exports.topBoolOrEmptySchema = function(it) {
      const {gen, schema, validateName} = it;
      if (!1 === schema) falseSchemaError(it, !1); else if ("object" == typeof schema && !0 === schema.$async) gen.return(names_1.default.data); else {
        gen.assign(codegen_1._`${validateName}.errors`, null);
        gen.return(!0);
      }
    };
    exports.boolOrEmptySchema = function(it, valid) {
      const {gen, schema} = it;
      if (!1 === schema) {
        gen.var(valid, !1);
        falseSchemaError(it);
      } else gen.var(valid, !0);
    };
    function falseSchemaError(it, overrideAllErrors) {
      const {gen, data} = it, cxt = {
        gen,
        keyword: "false schema",
        data,
        schema: !1,
        schemaCode: !1,
        schemaValue: !1,
        params: {},
        it
      };
      (0, errors_1.reportError)(cxt, boolError, void 0, overrideAllErrors);
    }
  },
  8153: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.reportTypeError = exports.checkDataTypes = exports.checkDataType = exports.coerceAndCheckDataType = exports.getJSONTypes = exports.getSchemaTypes = exports.DataType = void 0;
    const rules_1 = __webpack_require__(6525), applicability_1 = __webpack_require__(3320), errors_1 = __webpack_require__(5767), codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164);
    var DataType;
    !function(DataType) {
      DataType[DataType.Correct = 0] = "Correct";
      DataType[DataType.Wrong = 1] = "Wrong";
    }(DataType || (exports.DataType = DataType = {}));
    exports.getSchemaTypes = function(schema) {
      const types = getJSONTypes(schema.type);
      if (types.includes("null")) {
        if (!1 === schema.nullable) throw new Error("type: null contradicts nullable: false");
      } else {
        if (!types.length && void 0 !== schema.nullable) throw new Error('"nullable" cannot be used without "type"');
        !0 === schema.nullable && types.push("null");
      }
      return types;
    };
    function getJSONTypes(ts) {
      const types = Array.isArray(ts) ? ts : ts ? [ ts ] : [];
      if (types.every(rules_1.isJSONType)) return types;
      throw new Error("type must be JSONType or JSONType[]: " + types.join(","));
    }
    exports.getJSONTypes = getJSONTypes;
    exports.coerceAndCheckDataType = function(it, types) {
      const {gen, data, opts} = it, coerceTo = function(types, coerceTypes) {
        return coerceTypes ? types.filter(t => COERCIBLE.has(t) || "array" === coerceTypes && "array" === t) : [];
      }(types, opts.coerceTypes), checkTypes = types.length > 0 && !(0 === coerceTo.length && 1 === types.length && (0, 
      applicability_1.schemaHasRulesForType)(it, types[0]));
      if (checkTypes) {
        const wrongType = checkDataTypes(types, data, opts.strictNumbers, DataType.Wrong);
        gen.if(wrongType, () => {
          coerceTo.length ? function(it, types, coerceTo) {
            const {gen, data, opts} = it, dataType = gen.let("dataType", codegen_1._`typeof ${data}`), coerced = gen.let("coerced", codegen_1._`undefined`);
            "array" === opts.coerceTypes && gen.if(codegen_1._`${dataType} == 'object' && Array.isArray(${data}) && ${data}.length == 1`, () => gen.assign(data, codegen_1._`${data}[0]`).assign(dataType, codegen_1._`typeof ${data}`).if(checkDataTypes(types, data, opts.strictNumbers), () => gen.assign(coerced, data)));
            gen.if(codegen_1._`${coerced} !== undefined`);
            for (const t of coerceTo) (COERCIBLE.has(t) || "array" === t && "array" === opts.coerceTypes) && coerceSpecificType(t);
            gen.else();
            reportTypeError(it);
            gen.endIf();
            gen.if(codegen_1._`${coerced} !== undefined`, () => {
              gen.assign(data, coerced);
              !function({gen, parentData, parentDataProperty}, expr) {
                gen.if(codegen_1._`${parentData} !== undefined`, () => gen.assign(codegen_1._`${parentData}[${parentDataProperty}]`, expr));
              }(it, coerced);
            });
            function coerceSpecificType(t) {
              switch (t) {
               case "string":
                gen.elseIf(codegen_1._`${dataType} == "number" || ${dataType} == "boolean"`).assign(coerced, codegen_1._`"" + ${data}`).elseIf(codegen_1._`${data} === null`).assign(coerced, codegen_1._`""`);
                return;

               case "number":
                gen.elseIf(codegen_1._`${dataType} == "boolean" || ${data} === null
              || (${dataType} == "string" && ${data} && ${data} == +${data})`).assign(coerced, codegen_1._`+${data}`);
                return;

               case "integer":
                gen.elseIf(codegen_1._`${dataType} === "boolean" || ${data} === null
              || (${dataType} === "string" && ${data} && ${data} == +${data} && !(${data} % 1))`).assign(coerced, codegen_1._`+${data}`);
                return;

               case "boolean":
                gen.elseIf(codegen_1._`${data} === "false" || ${data} === 0 || ${data} === null`).assign(coerced, !1).elseIf(codegen_1._`${data} === "true" || ${data} === 1`).assign(coerced, !0);
                return;

               case "null":
                gen.elseIf(codegen_1._`${data} === "" || ${data} === 0 || ${data} === false`);
                gen.assign(coerced, null);
                return;

               case "array":
                gen.elseIf(codegen_1._`${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data} === null`).assign(coerced, codegen_1._`[${data}]`);
              }
            }
          }(it, types, coerceTo) : reportTypeError(it);
        });
      }
      return checkTypes;
    };
    const COERCIBLE = new Set([ "string", "number", "integer", "boolean", "null" ]);
    function checkDataType(dataType, data, strictNums, correct = DataType.Correct) {
      const EQ = correct === DataType.Correct ? codegen_1.operators.EQ : codegen_1.operators.NEQ;
      let cond;
      switch (dataType) {
       case "null":
        return codegen_1._`${data} ${EQ} null`;

       case "array":
        cond = codegen_1._`Array.isArray(${data})`;
        break;

       case "object":
        cond = codegen_1._`${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
        break;

       case "integer":
        cond = numCond(codegen_1._`!(${data} % 1) && !isNaN(${data})`);
        break;

       case "number":
        cond = numCond();
        break;

       default:
        return codegen_1._`typeof ${data} ${EQ} ${dataType}`;
      }
      return correct === DataType.Correct ? cond : (0, codegen_1.not)(cond);
      function numCond(_cond = codegen_1.nil) {
        return (0, codegen_1.and)(codegen_1._`typeof ${data} == "number"`, _cond, strictNums ? codegen_1._`isFinite(${data})` : codegen_1.nil);
      }
    }
    exports.checkDataType = checkDataType;
    function checkDataTypes(dataTypes, data, strictNums, correct) {
      if (1 === dataTypes.length) return checkDataType(dataTypes[0], data, strictNums, correct);
      let cond;
      const types = (0, util_1.toHash)(dataTypes);
      if (types.array && types.object) {
        const notObj = codegen_1._`typeof ${data} != "object"`;
        cond = types.null ? notObj : codegen_1._`!${data} || ${notObj}`;
        delete types.null;
        delete types.array;
        delete types.object;
      } else cond = codegen_1.nil;
      types.number && delete types.integer;
      for (const t in types) cond = (0, codegen_1.and)(cond, checkDataType(t, data, strictNums, correct));
      return cond;
    }
    exports.checkDataTypes = checkDataTypes;
    const typeError = {
      message: ({schema}) => `must be ${schema}`,
      params: ({schema, schemaValue}) => "string" == typeof schema ? codegen_1._`{type: ${schema}}` : codegen_1._`{type: ${schemaValue}}`
    };
    function reportTypeError(it) {
      const cxt = function(it) {
        const {gen, data, schema} = it, schemaCode = (0, util_1.schemaRefOrVal)(it, schema, "type");
        return {
          gen,
          keyword: "type",
          data,
          schema: schema.type,
          schemaCode,
          schemaValue: schemaCode,
          parentSchema: schema,
          params: {},
          it
        };
      }(it);
      (0, errors_1.reportError)(cxt, typeError);
    }
    exports.reportTypeError = reportTypeError;
  },
  8111: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.assignDefaults = void 0;
    const codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164);
    exports.assignDefaults = function(it, ty) {
      const {properties, items} = it.schema;
      if ("object" === ty && properties) for (const key in properties) assignDefault(it, key, properties[key].default); else "array" === ty && Array.isArray(items) && items.forEach((sch, i) => assignDefault(it, i, sch.default));
    };
    function assignDefault(it, prop, defaultValue) {
      const {gen, compositeRule, data, opts} = it;
      if (void 0 === defaultValue) return;
      const childData = codegen_1._`${data}${(0, codegen_1.getProperty)(prop)}`;
      if (compositeRule) {
        (0, util_1.checkStrictMode)(it, `default is ignored for: ${childData}`);
        return;
      }
      let condition = codegen_1._`${childData} === undefined`;
      "empty" === opts.useDefaults && (condition = codegen_1._`${condition} || ${childData} === null || ${childData} === ""`);
      gen.if(condition, codegen_1._`${childData} = ${(0, codegen_1.stringify)(defaultValue)}`);
    }
  },
  8229: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.getData = exports.KeywordCxt = exports.validateFunctionCode = void 0;
    const boolSchema_1 = __webpack_require__(9302), dataType_1 = __webpack_require__(8153), applicability_1 = __webpack_require__(3320), dataType_2 = __webpack_require__(8153), defaults_1 = __webpack_require__(8111), keyword_1 = __webpack_require__(4518), subschema_1 = __webpack_require__(1476), codegen_1 = __webpack_require__(9304), names_1 = __webpack_require__(9946), resolve_1 = __webpack_require__(6446), util_1 = __webpack_require__(7164), errors_1 = __webpack_require__(5767);
    exports.validateFunctionCode = function(it) {
      if (isSchemaObj(it)) {
        checkKeywords(it);
        if (schemaCxtHasRules(it)) {
          !function(it) {
            const {schema, opts, gen} = it;
            validateFunction(it, () => {
              opts.$comment && schema.$comment && commentKeyword(it);
              !function(it) {
                const {schema, opts} = it;
                void 0 !== schema.default && opts.useDefaults && opts.strictSchema && (0, util_1.checkStrictMode)(it, "default is ignored in the schema root");
              }(it);
              gen.let(names_1.default.vErrors, null);
              gen.let(names_1.default.errors, 0);
              opts.unevaluated && function(it) {
                const {gen, validateName} = it;
                it.evaluated = gen.const("evaluated", codegen_1._`${validateName}.evaluated`);
                gen.if(codegen_1._`${it.evaluated}.dynamicProps`, () => gen.assign(codegen_1._`${it.evaluated}.props`, codegen_1._`undefined`));
                gen.if(codegen_1._`${it.evaluated}.dynamicItems`, () => gen.assign(codegen_1._`${it.evaluated}.items`, codegen_1._`undefined`));
              }(it);
              typeAndKeywords(it);
              !function(it) {
                const {gen, schemaEnv, validateName, ValidationError, opts} = it;
                if (schemaEnv.$async) gen.if(codegen_1._`${names_1.default.errors} === 0`, () => gen.return(names_1.default.data), () => gen.throw(codegen_1._`new ${ValidationError}(${names_1.default.vErrors})`)); else {
                  gen.assign(codegen_1._`${validateName}.errors`, names_1.default.vErrors);
                  opts.unevaluated && function({gen, evaluated, props, items}) {
                    props instanceof codegen_1.Name && gen.assign(codegen_1._`${evaluated}.props`, props);
                    items instanceof codegen_1.Name && gen.assign(codegen_1._`${evaluated}.items`, items);
                  }(it);
                  gen.return(codegen_1._`${names_1.default.errors} === 0`);
                }
              }(it);
            });
          }(it);
          return;
        }
      }
      validateFunction(it, () => (0, boolSchema_1.topBoolOrEmptySchema)(it));
    };
    function validateFunction({gen, validateName, schema, schemaEnv, opts}, body) {
      opts.code.es5 ? gen.func(validateName, codegen_1._`${names_1.default.data}, ${names_1.default.valCxt}`, schemaEnv.$async, () => {
        gen.code(codegen_1._`"use strict"; ${funcSourceUrl(schema, opts)}`);
        !function(gen, opts) {
          gen.if(names_1.default.valCxt, () => {
            gen.var(names_1.default.instancePath, codegen_1._`${names_1.default.valCxt}.${names_1.default.instancePath}`);
            gen.var(names_1.default.parentData, codegen_1._`${names_1.default.valCxt}.${names_1.default.parentData}`);
            gen.var(names_1.default.parentDataProperty, codegen_1._`${names_1.default.valCxt}.${names_1.default.parentDataProperty}`);
            gen.var(names_1.default.rootData, codegen_1._`${names_1.default.valCxt}.${names_1.default.rootData}`);
            opts.dynamicRef && gen.var(names_1.default.dynamicAnchors, codegen_1._`${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`);
          }, () => {
            gen.var(names_1.default.instancePath, codegen_1._`""`);
            gen.var(names_1.default.parentData, codegen_1._`undefined`);
            gen.var(names_1.default.parentDataProperty, codegen_1._`undefined`);
            gen.var(names_1.default.rootData, names_1.default.data);
            opts.dynamicRef && gen.var(names_1.default.dynamicAnchors, codegen_1._`{}`);
          });
        }(gen, opts);
        gen.code(body);
      }) : gen.func(validateName, codegen_1._`${names_1.default.data}, ${function(opts) {
        return codegen_1._`{${names_1.default.instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.dynamicRef ? codegen_1._`, ${names_1.default.dynamicAnchors}={}` : codegen_1.nil}}={}`;
      }(opts)}`, schemaEnv.$async, () => gen.code(funcSourceUrl(schema, opts)).code(body));
    }
    function funcSourceUrl(schema, opts) {
      const schId = "object" == typeof schema && schema[opts.schemaId];
      return schId && (opts.code.source || opts.code.process) ? codegen_1._`/*# sourceURL=${schId} */` : codegen_1.nil;
    }
    function schemaCxtHasRules({schema, self}) {
      if ("boolean" == typeof schema) return !schema;
      for (const key in schema) if (self.RULES.all[key]) return !0;
      return !1;
    }
    function isSchemaObj(it) {
      return "boolean" != typeof it.schema;
    }
    function checkKeywords(it) {
      (0, util_1.checkUnknownRules)(it);
      !function(it) {
        const {schema, errSchemaPath, opts, self} = it;
        schema.$ref && opts.ignoreKeywordsWithRef && (0, util_1.schemaHasRulesButRef)(schema, self.RULES) && self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`);
      }(it);
    }
    function typeAndKeywords(it, errsCount) {
      if (it.opts.jtd) return schemaKeywords(it, [], !1, errsCount);
      const types = (0, dataType_1.getSchemaTypes)(it.schema);
      schemaKeywords(it, types, !(0, dataType_1.coerceAndCheckDataType)(it, types), errsCount);
    }
    function commentKeyword({gen, schemaEnv, schema, errSchemaPath, opts}) {
      const msg = schema.$comment;
      if (!0 === opts.$comment) gen.code(codegen_1._`${names_1.default.self}.logger.log(${msg})`); else if ("function" == typeof opts.$comment) {
        const schemaPath = codegen_1.str`${errSchemaPath}/$comment`, rootName = gen.scopeValue("root", {
          ref: schemaEnv.root
        });
        gen.code(codegen_1._`${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`);
      }
    }
    function schemaKeywords(it, types, typeErrors, errsCount) {
      const {gen, schema, data, allErrors, opts, self} = it, {RULES} = self;
      if (!schema.$ref || !opts.ignoreKeywordsWithRef && (0, util_1.schemaHasRulesButRef)(schema, RULES)) {
        opts.jtd || function(it, types) {
          if (!it.schemaEnv.meta && it.opts.strictTypes) {
            !function(it, types) {
              if (types.length) if (it.dataTypes.length) {
                types.forEach(t => {
                  includesType(it.dataTypes, t) || strictTypesError(it, `type "${t}" not allowed by context "${it.dataTypes.join(",")}"`);
                });
                !function(it, withTypes) {
                  const ts = [];
                  for (const t of it.dataTypes) includesType(withTypes, t) ? ts.push(t) : withTypes.includes("integer") && "number" === t && ts.push("integer");
                  it.dataTypes = ts;
                }(it, types);
              } else it.dataTypes = types;
            }(it, types);
            it.opts.allowUnionTypes || function(it, ts) {
              ts.length > 1 && (2 !== ts.length || !ts.includes("null")) && strictTypesError(it, "use allowUnionTypes to allow union type keyword");
            }(it, types);
            !function(it, ts) {
              const rules = it.self.RULES.all;
              for (const keyword in rules) {
                const rule = rules[keyword];
                if ("object" == typeof rule && (0, applicability_1.shouldUseRule)(it.schema, rule)) {
                  const {type} = rule.definition;
                  type.length && !type.some(t => {
                    return kwdT = t, (schTs = ts).includes(kwdT) || "number" === kwdT && schTs.includes("integer");
                    var schTs, kwdT;
                  }) && strictTypesError(it, `missing type "${type.join(",")}" for keyword "${keyword}"`);
                }
              }
            }(it, it.dataTypes);
          }
        }(it, types);
        gen.block(() => {
          for (const group of RULES.rules) groupKeywords(group);
          groupKeywords(RULES.post);
        });
      } else gen.block(() => keywordCode(it, "$ref", RULES.all.$ref.definition));
      function groupKeywords(group) {
        if ((0, applicability_1.shouldUseGroup)(schema, group)) {
          if (group.type) {
            gen.if((0, dataType_2.checkDataType)(group.type, data, opts.strictNumbers));
            iterateKeywords(it, group);
            if (1 === types.length && types[0] === group.type && typeErrors) {
              gen.else();
              (0, dataType_2.reportTypeError)(it);
            }
            gen.endIf();
          } else iterateKeywords(it, group);
          allErrors || gen.if(codegen_1._`${names_1.default.errors} === ${errsCount || 0}`);
        }
      }
    }
    function iterateKeywords(it, group) {
      const {gen, schema, opts: {useDefaults}} = it;
      useDefaults && (0, defaults_1.assignDefaults)(it, group.type);
      gen.block(() => {
        for (const rule of group.rules) (0, applicability_1.shouldUseRule)(schema, rule) && keywordCode(it, rule.keyword, rule.definition, group.type);
      });
    }
    function includesType(ts, t) {
      return ts.includes(t) || "integer" === t && ts.includes("number");
    }
    function strictTypesError(it, msg) {
      msg += ` at "${it.schemaEnv.baseId + it.errSchemaPath}" (strictTypes)`;
      (0, util_1.checkStrictMode)(it, msg, it.opts.strictTypes);
    }
    class KeywordCxt {
      constructor(it, def, keyword) {
        (0, keyword_1.validateKeywordUsage)(it, def, keyword);
        this.gen = it.gen;
        this.allErrors = it.allErrors;
        this.keyword = keyword;
        this.data = it.data;
        this.schema = it.schema[keyword];
        this.$data = def.$data && it.opts.$data && this.schema && this.schema.$data;
        this.schemaValue = (0, util_1.schemaRefOrVal)(it, this.schema, keyword, this.$data);
        this.schemaType = def.schemaType;
        this.parentSchema = it.schema;
        this.params = {};
        this.it = it;
        this.def = def;
        if (this.$data) this.schemaCode = it.gen.const("vSchema", getData(this.$data, it)); else {
          this.schemaCode = this.schemaValue;
          if (!(0, keyword_1.validSchemaType)(this.schema, def.schemaType, def.allowUndefined)) throw new Error(`${keyword} value must be ${JSON.stringify(def.schemaType)}`);
        }
        ("code" in def ? def.trackErrors : !1 !== def.errors) && (this.errsCount = it.gen.const("_errs", names_1.default.errors));
      }
      result(condition, successAction, failAction) {
        this.failResult((0, codegen_1.not)(condition), successAction, failAction);
      }
      failResult(condition, successAction, failAction) {
        this.gen.if(condition);
        failAction ? failAction() : this.error();
        if (successAction) {
          this.gen.else();
          successAction();
          this.allErrors && this.gen.endIf();
        } else this.allErrors ? this.gen.endIf() : this.gen.else();
      }
      pass(condition, failAction) {
        this.failResult((0, codegen_1.not)(condition), void 0, failAction);
      }
      fail(condition) {
        if (void 0 !== condition) {
          this.gen.if(condition);
          this.error();
          this.allErrors ? this.gen.endIf() : this.gen.else();
        } else {
          this.error();
          this.allErrors || this.gen.if(!1);
        }
      }
      fail$data(condition) {
        if (!this.$data) return this.fail(condition);
        const {schemaCode} = this;
        this.fail(codegen_1._`${schemaCode} !== undefined && (${(0, codegen_1.or)(this.invalid$data(), condition)})`);
      }
      error(append, errorParams, errorPaths) {
        if (errorParams) {
          this.setParams(errorParams);
          this._error(append, errorPaths);
          this.setParams({});
        } else this._error(append, errorPaths);
      }
      _error(append, errorPaths) {
        (append ? errors_1.reportExtraError : errors_1.reportError)(this, this.def.error, errorPaths);
      }
      $dataError() {
        (0, errors_1.reportError)(this, this.def.$dataError || errors_1.keyword$DataError);
      }
      reset() {
        if (void 0 === this.errsCount) throw new Error('add "trackErrors" to keyword definition');
        (0, errors_1.resetErrorsCount)(this.gen, this.errsCount);
      }
      ok(cond) {
        this.allErrors || this.gen.if(cond);
      }
      setParams(obj, assign) {
        assign ? Object.assign(this.params, obj) : this.params = obj;
      }
      block$data(valid, codeBlock, $dataValid = codegen_1.nil) {
        this.gen.block(() => {
          this.check$data(valid, $dataValid);
          codeBlock();
        });
      }
      check$data(valid = codegen_1.nil, $dataValid = codegen_1.nil) {
        if (!this.$data) return;
        const {gen, schemaCode, schemaType, def} = this;
        gen.if((0, codegen_1.or)(codegen_1._`${schemaCode} === undefined`, $dataValid));
        valid !== codegen_1.nil && gen.assign(valid, !0);
        if (schemaType.length || def.validateSchema) {
          gen.elseIf(this.invalid$data());
          this.$dataError();
          valid !== codegen_1.nil && gen.assign(valid, !1);
        }
        gen.else();
      }
      invalid$data() {
        const {gen, schemaCode, schemaType, def, it} = this;
        return (0, codegen_1.or)(function() {
          if (schemaType.length) {
            if (!(schemaCode instanceof codegen_1.Name)) throw new Error("ajv implementation error");
            const st = Array.isArray(schemaType) ? schemaType : [ schemaType ];
            return codegen_1._`${(0, dataType_2.checkDataTypes)(st, schemaCode, it.opts.strictNumbers, dataType_2.DataType.Wrong)}`;
          }
          return codegen_1.nil;
        }(), function() {
          if (def.validateSchema) {
            const validateSchemaRef = gen.scopeValue("validate$data", {
              ref: def.validateSchema
            });
            return codegen_1._`!${validateSchemaRef}(${schemaCode})`;
          }
          return codegen_1.nil;
        }());
      }
      subschema(appl, valid) {
        const subschema = (0, subschema_1.getSubschema)(this.it, appl);
        (0, subschema_1.extendSubschemaData)(subschema, this.it, appl);
        (0, subschema_1.extendSubschemaMode)(subschema, appl);
        const nextContext = {
          ...this.it,
          ...subschema,
          items: void 0,
          props: void 0
        };
        !function(it, valid) {
          if (isSchemaObj(it)) {
            checkKeywords(it);
            if (schemaCxtHasRules(it)) {
              !function(it, valid) {
                const {schema, gen, opts} = it;
                opts.$comment && schema.$comment && commentKeyword(it);
                !function(it) {
                  const schId = it.schema[it.opts.schemaId];
                  schId && (it.baseId = (0, resolve_1.resolveUrl)(it.opts.uriResolver, it.baseId, schId));
                }(it);
                !function(it) {
                  if (it.schema.$async && !it.schemaEnv.$async) throw new Error("async schema in sync schema");
                }(it);
                const errsCount = gen.const("_errs", names_1.default.errors);
                typeAndKeywords(it, errsCount);
                gen.var(valid, codegen_1._`${errsCount} === ${names_1.default.errors}`);
              }(it, valid);
              return;
            }
          }
          (0, boolSchema_1.boolOrEmptySchema)(it, valid);
        }(nextContext, valid);
        return nextContext;
      }
      mergeEvaluated(schemaCxt, toName) {
        const {it, gen} = this;
        if (it.opts.unevaluated) {
          !0 !== it.props && void 0 !== schemaCxt.props && (it.props = util_1.mergeEvaluated.props(gen, schemaCxt.props, it.props, toName));
          !0 !== it.items && void 0 !== schemaCxt.items && (it.items = util_1.mergeEvaluated.items(gen, schemaCxt.items, it.items, toName));
        }
      }
      mergeValidEvaluated(schemaCxt, valid) {
        const {it, gen} = this;
        if (it.opts.unevaluated && (!0 !== it.props || !0 !== it.items)) {
          gen.if(valid, () => this.mergeEvaluated(schemaCxt, codegen_1.Name));
          return !0;
        }
      }
    }
    exports.KeywordCxt = KeywordCxt;
    function keywordCode(it, keyword, def, ruleType) {
      const cxt = new KeywordCxt(it, def, keyword);
      "code" in def ? def.code(cxt, ruleType) : cxt.$data && def.validate ? (0, keyword_1.funcKeywordCode)(cxt, def) : "macro" in def ? (0, 
      keyword_1.macroKeywordCode)(cxt, def) : (def.compile || def.validate) && (0, keyword_1.funcKeywordCode)(cxt, def);
    }
    const JSON_POINTER = /^\/(?:[^~]|~0|~1)*$/, RELATIVE_JSON_POINTER = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
    function getData($data, {dataLevel, dataNames, dataPathArr}) {
      let jsonPointer, data;
      if ("" === $data) return names_1.default.rootData;
      if ("/" === $data[0]) {
        if (!JSON_POINTER.test($data)) throw new Error(`Invalid JSON-pointer: ${$data}`);
        jsonPointer = $data;
        data = names_1.default.rootData;
      } else {
        const matches = RELATIVE_JSON_POINTER.exec($data);
        if (!matches) throw new Error(`Invalid JSON-pointer: ${$data}`);
        const up = +matches[1];
        jsonPointer = matches[2];
        if ("#" === jsonPointer) {
          if (up >= dataLevel) throw new Error(errorMsg("property/index", up));
          return dataPathArr[dataLevel - up];
        }
        if (up > dataLevel) throw new Error(errorMsg("data", up));
        data = dataNames[dataLevel - up];
        if (!jsonPointer) return data;
      }
      let expr = data;
      const segments = jsonPointer.split("/");
      for (const segment of segments) if (segment) {
        data = codegen_1._`${data}${(0, codegen_1.getProperty)((0, util_1.unescapeJsonPointer)(segment))}`;
        expr = codegen_1._`${expr} && ${data}`;
      }
      return expr;
      function errorMsg(pointerType, up) {
        return `Cannot access ${pointerType} ${up} levels up, current level is ${dataLevel}`;
      }
    }
    exports.getData = getData;
  },
  4518: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.validateKeywordUsage = exports.validSchemaType = exports.funcKeywordCode = exports.macroKeywordCode = void 0;
    const codegen_1 = __webpack_require__(9304), names_1 = __webpack_require__(9946), code_1 = __webpack_require__(5584), errors_1 = __webpack_require__(5767);
    exports.macroKeywordCode = function(cxt, def) {
      const {gen, keyword, schema, parentSchema, it} = cxt, macroSchema = def.macro.call(it.self, schema, parentSchema, it), schemaRef = useKeyword(gen, keyword, macroSchema);
      !1 !== it.opts.validateSchema && it.self.validateSchema(macroSchema, !0);
      const valid = gen.name("valid");
      cxt.subschema({
        schema: macroSchema,
        schemaPath: codegen_1.nil,
        errSchemaPath: `${it.errSchemaPath}/${keyword}`,
        topSchemaRef: schemaRef,
        compositeRule: !0
      }, valid);
      cxt.pass(valid, () => cxt.error(!0));
    };
    exports.funcKeywordCode = function(cxt, def) {
      var _a;
      const {gen, keyword, schema, parentSchema, $data, it} = cxt;
      !function({schemaEnv}, def) {
        if (def.async && !schemaEnv.$async) throw new Error("async keyword in sync schema");
      }(it, def);
      const validate = !$data && def.compile ? def.compile.call(it.self, schema, parentSchema, it) : def.validate, validateRef = useKeyword(gen, keyword, validate), valid = gen.let("valid");
      cxt.block$data(valid, function() {
        if (!1 === def.errors) {
          assignValid();
          def.modifying && modifyData(cxt);
          reportErrs(() => cxt.error());
        } else {
          const ruleErrs = def.async ? function() {
            const ruleErrs = gen.let("ruleErrs", null);
            gen.try(() => assignValid(codegen_1._`await `), e => gen.assign(valid, !1).if(codegen_1._`${e} instanceof ${it.ValidationError}`, () => gen.assign(ruleErrs, codegen_1._`${e}.errors`), () => gen.throw(e)));
            return ruleErrs;
          }() : function() {
            const validateErrs = codegen_1._`${validateRef}.errors`;
            gen.assign(validateErrs, null);
            assignValid(codegen_1.nil);
            return validateErrs;
          }();
          def.modifying && modifyData(cxt);
          reportErrs(() => function(cxt, errs) {
            const {gen} = cxt;
            gen.if(codegen_1._`Array.isArray(${errs})`, () => {
              gen.assign(names_1.default.vErrors, codegen_1._`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`).assign(names_1.default.errors, codegen_1._`${names_1.default.vErrors}.length`);
              (0, errors_1.extendErrors)(cxt);
            }, () => cxt.error());
          }(cxt, ruleErrs));
        }
      });
      cxt.ok(null !== (_a = def.valid) && void 0 !== _a ? _a : valid);
      function assignValid(_await = (def.async ? codegen_1._`await ` : codegen_1.nil)) {
        const passCxt = it.opts.passContext ? names_1.default.this : names_1.default.self, passSchema = !("compile" in def && !$data || !1 === def.schema);
        gen.assign(valid, codegen_1._`${_await}${(0, code_1.callValidateCode)(cxt, validateRef, passCxt, passSchema)}`, def.modifying);
      }
      function reportErrs(errors) {
        var _a;
        gen.if((0, codegen_1.not)(null !== (_a = def.valid) && void 0 !== _a ? _a : valid), errors);
      }
    };
    function modifyData(cxt) {
      const {gen, data, it} = cxt;
      gen.if(it.parentData, () => gen.assign(data, codegen_1._`${it.parentData}[${it.parentDataProperty}]`));
    }
    function useKeyword(gen, keyword, result) {
      if (void 0 === result) throw new Error(`keyword "${keyword}" failed to compile`);
      return gen.scopeValue("keyword", "function" == typeof result ? {
        ref: result
      } : {
        ref: result,
        code: (0, codegen_1.stringify)(result)
      });
    }
    exports.validSchemaType = function(schema, schemaType, allowUndefined = !1) {
      return !schemaType.length || schemaType.some(st => "array" === st ? Array.isArray(schema) : "object" === st ? schema && "object" == typeof schema && !Array.isArray(schema) : typeof schema == st || allowUndefined && void 0 === schema);
    };
    exports.validateKeywordUsage = function({schema, opts, self, errSchemaPath}, def, keyword) {
      if (Array.isArray(def.keyword) ? !def.keyword.includes(keyword) : def.keyword !== keyword) throw new Error("ajv implementation error");
      const deps = def.dependencies;
      if (null == deps ? void 0 : deps.some(kwd => !Object.prototype.hasOwnProperty.call(schema, kwd))) throw new Error(`parent schema must have dependencies of ${keyword}: ${deps.join(",")}`);
      if (def.validateSchema && !def.validateSchema(schema[keyword])) {
        const msg = `keyword "${keyword}" value is invalid at path "${errSchemaPath}": ` + self.errorsText(def.validateSchema.errors);
        if ("log" !== opts.validateSchema) throw new Error(msg);
        self.logger.error(msg);
      }
    };
  },
  1476: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.extendSubschemaMode = exports.extendSubschemaData = exports.getSubschema = void 0;
    const codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164);
    exports.getSubschema = function(it, {keyword, schemaProp, schema, schemaPath, errSchemaPath, topSchemaRef}) {
      if (void 0 !== keyword && void 0 !== schema) throw new Error('both "keyword" and "schema" passed, only one allowed');
      if (void 0 !== keyword) {
        const sch = it.schema[keyword];
        return void 0 === schemaProp ? {
          schema: sch,
          schemaPath: codegen_1._`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}`,
          errSchemaPath: `${it.errSchemaPath}/${keyword}`
        } : {
          schema: sch[schemaProp],
          schemaPath: codegen_1._`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}${(0, 
          codegen_1.getProperty)(schemaProp)}`,
          errSchemaPath: `${it.errSchemaPath}/${keyword}/${(0, util_1.escapeFragment)(schemaProp)}`
        };
      }
      if (void 0 !== schema) {
        if (void 0 === schemaPath || void 0 === errSchemaPath || void 0 === topSchemaRef) throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schema"');
        return {
          schema,
          schemaPath,
          topSchemaRef,
          errSchemaPath
        };
      }
      throw new Error('either "keyword" or "schema" must be passed');
    };
    exports.extendSubschemaData = function(subschema, it, {dataProp, dataPropType: dpType, data, dataTypes, propertyName}) {
      if (void 0 !== data && void 0 !== dataProp) throw new Error('both "data" and "dataProp" passed, only one allowed');
      const {gen} = it;
      if (void 0 !== dataProp) {
        const {errorPath, dataPathArr, opts} = it;
        dataContextProps(gen.let("data", codegen_1._`${it.data}${(0, codegen_1.getProperty)(dataProp)}`, !0));
        subschema.errorPath = codegen_1.str`${errorPath}${(0, util_1.getErrorPath)(dataProp, dpType, opts.jsPropertySyntax)}`;
        subschema.parentDataProperty = codegen_1._`${dataProp}`;
        subschema.dataPathArr = [ ...dataPathArr, subschema.parentDataProperty ];
      }
      if (void 0 !== data) {
        dataContextProps(data instanceof codegen_1.Name ? data : gen.let("data", data, !0));
        void 0 !== propertyName && (subschema.propertyName = propertyName);
      }
      dataTypes && (subschema.dataTypes = dataTypes);
      function dataContextProps(_nextData) {
        subschema.data = _nextData;
        subschema.dataLevel = it.dataLevel + 1;
        subschema.dataTypes = [];
        it.definedProperties = new Set;
        subschema.parentData = it.data;
        subschema.dataNames = [ ...it.dataNames, _nextData ];
      }
    };
    exports.extendSubschemaMode = function(subschema, {jtdDiscriminator, jtdMetadata, compositeRule, createErrors, allErrors}) {
      void 0 !== compositeRule && (subschema.compositeRule = compositeRule);
      void 0 !== createErrors && (subschema.createErrors = createErrors);
      void 0 !== allErrors && (subschema.allErrors = allErrors);
      subschema.jtdDiscriminator = jtdDiscriminator;
      subschema.jtdMetadata = jtdMetadata;
    };
  },
  3313: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = void 0;
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
    const validation_error_1 = __webpack_require__(6881), ref_error_1 = __webpack_require__(1246), rules_1 = __webpack_require__(6525), compile_1 = __webpack_require__(3890), codegen_2 = __webpack_require__(9304), resolve_1 = __webpack_require__(6446), dataType_1 = __webpack_require__(8153), util_1 = __webpack_require__(7164), $dataRefSchema = __webpack_require__(3770), uri_1 = __webpack_require__(2601), defaultRegExp = (str, flags) => new RegExp(str, flags);
    defaultRegExp.code = "new RegExp";
    const META_IGNORE_OPTIONS = [ "removeAdditional", "useDefaults", "coerceTypes" ], EXT_SCOPE_NAMES = new Set([ "validate", "serialize", "parse", "wrapper", "root", "schema", "keyword", "pattern", "formats", "validate$data", "func", "obj", "Error" ]), removedOptions = {
      errorDataPath: "",
      format: "`validateFormats: false` can be used instead.",
      nullable: '"nullable" keyword is supported by default.',
      jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
      extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
      missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
      processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
      sourceCode: "Use option `code: {source: true}`",
      strictDefaults: "It is default now, see option `strict`.",
      strictKeywords: "It is default now, see option `strict`.",
      uniqueItems: '"uniqueItems" keyword is always validated.',
      unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
      cache: "Map is used as cache, schema object as key.",
      serialize: "Map is used as cache, schema object as key.",
      ajvErrors: "It is default now."
    }, deprecatedOptions = {
      ignoreKeywordsWithRef: "",
      jsPropertySyntax: "",
      unicode: '"minLength"/"maxLength" account for unicode characters by default.'
    };
    function requiredOptions(o) {
      var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k, _l, _m, _o, _p, _q, _r, _s, _t, _u, _v, _w, _x, _y, _z, _0;
      const s = o.strict, _optz = null === (_a = o.code) || void 0 === _a ? void 0 : _a.optimize, optimize = !0 === _optz || void 0 === _optz ? 1 : _optz || 0, regExp = null !== (_c = null === (_b = o.code) || void 0 === _b ? void 0 : _b.regExp) && void 0 !== _c ? _c : defaultRegExp, uriResolver = null !== (_d = o.uriResolver) && void 0 !== _d ? _d : uri_1.default;
      return {
        strictSchema: null === (_f = null !== (_e = o.strictSchema) && void 0 !== _e ? _e : s) || void 0 === _f || _f,
        strictNumbers: null === (_h = null !== (_g = o.strictNumbers) && void 0 !== _g ? _g : s) || void 0 === _h || _h,
        strictTypes: null !== (_k = null !== (_j = o.strictTypes) && void 0 !== _j ? _j : s) && void 0 !== _k ? _k : "log",
        strictTuples: null !== (_m = null !== (_l = o.strictTuples) && void 0 !== _l ? _l : s) && void 0 !== _m ? _m : "log",
        strictRequired: null !== (_p = null !== (_o = o.strictRequired) && void 0 !== _o ? _o : s) && void 0 !== _p && _p,
        code: o.code ? {
          ...o.code,
          optimize,
          regExp
        } : {
          optimize,
          regExp
        },
        loopRequired: null !== (_q = o.loopRequired) && void 0 !== _q ? _q : 200,
        loopEnum: null !== (_r = o.loopEnum) && void 0 !== _r ? _r : 200,
        meta: null === (_s = o.meta) || void 0 === _s || _s,
        messages: null === (_t = o.messages) || void 0 === _t || _t,
        inlineRefs: null === (_u = o.inlineRefs) || void 0 === _u || _u,
        schemaId: null !== (_v = o.schemaId) && void 0 !== _v ? _v : "$id",
        addUsedSchema: null === (_w = o.addUsedSchema) || void 0 === _w || _w,
        validateSchema: null === (_x = o.validateSchema) || void 0 === _x || _x,
        validateFormats: null === (_y = o.validateFormats) || void 0 === _y || _y,
        unicodeRegExp: null === (_z = o.unicodeRegExp) || void 0 === _z || _z,
        int32range: null === (_0 = o.int32range) || void 0 === _0 || _0,
        uriResolver
      };
    }
    class Ajv {
      constructor(opts = {}) {
        this.schemas = {};
        this.refs = {};
        this.formats = Object.create(null);
        this._compilations = new Set;
        this._loading = {};
        this._cache = new Map;
        opts = this.opts = {
          ...opts,
          ...requiredOptions(opts)
        };
        const {es5, lines} = this.opts.code;
        this.scope = new codegen_2.ValueScope({
          scope: {},
          prefixes: EXT_SCOPE_NAMES,
          es5,
          lines
        });
        this.logger = function(logger) {
          if (!1 === logger) return noLogs;
          if (void 0 === logger) return console;
          if (logger.log && logger.warn && logger.error) return logger;
          throw new Error("logger must implement log, warn and error methods");
        }(opts.logger);
        const formatOpt = opts.validateFormats;
        opts.validateFormats = !1;
        this.RULES = (0, rules_1.getRules)();
        checkOptions.call(this, removedOptions, opts, "NOT SUPPORTED");
        checkOptions.call(this, deprecatedOptions, opts, "DEPRECATED", "warn");
        this._metaOpts = getMetaSchemaOptions.call(this);
        opts.formats && addInitialFormats.call(this);
        this._addVocabularies();
        this._addDefaultMetaSchema();
        opts.keywords && addInitialKeywords.call(this, opts.keywords);
        "object" == typeof opts.meta && this.addMetaSchema(opts.meta);
        addInitialSchemas.call(this);
        opts.validateFormats = formatOpt;
      }
      _addVocabularies() {
        this.addKeyword("$async");
      }
      _addDefaultMetaSchema() {
        const {$data, meta, schemaId} = this.opts;
        let _dataRefSchema = $dataRefSchema;
        if ("id" === schemaId) {
          _dataRefSchema = {
            ...$dataRefSchema
          };
          _dataRefSchema.id = _dataRefSchema.$id;
          delete _dataRefSchema.$id;
        }
        meta && $data && this.addMetaSchema(_dataRefSchema, _dataRefSchema[schemaId], !1);
      }
      defaultMeta() {
        const {meta, schemaId} = this.opts;
        return this.opts.defaultMeta = "object" == typeof meta ? meta[schemaId] || meta : void 0;
      }
      validate(schemaKeyRef, data) {
        let v;
        if ("string" == typeof schemaKeyRef) {
          v = this.getSchema(schemaKeyRef);
          if (!v) throw new Error(`no schema with key or ref "${schemaKeyRef}"`);
        } else v = this.compile(schemaKeyRef);
        const valid = v(data);
        "$async" in v || (this.errors = v.errors);
        return valid;
      }
      compile(schema, _meta) {
        const sch = this._addSchema(schema, _meta);
        return sch.validate || this._compileSchemaEnv(sch);
      }
      compileAsync(schema, meta) {
        if ("function" != typeof this.opts.loadSchema) throw new Error("options.loadSchema should be a function");
        const {loadSchema} = this.opts;
        return runCompileAsync.call(this, schema, meta);
        async function runCompileAsync(_schema, _meta) {
          await loadMetaSchema.call(this, _schema.$schema);
          const sch = this._addSchema(_schema, _meta);
          return sch.validate || _compileAsync.call(this, sch);
        }
        async function loadMetaSchema($ref) {
          $ref && !this.getSchema($ref) && await runCompileAsync.call(this, {
            $ref
          }, !0);
        }
        async function _compileAsync(sch) {
          try {
            return this._compileSchemaEnv(sch);
          } catch (e) {
            if (!(e instanceof ref_error_1.default)) throw e;
            checkLoaded.call(this, e);
            await loadMissingSchema.call(this, e.missingSchema);
            return _compileAsync.call(this, sch);
          }
        }
        function checkLoaded({missingSchema: ref, missingRef}) {
          if (this.refs[ref]) throw new Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`);
        }
        async function loadMissingSchema(ref) {
          const _schema = await _loadSchema.call(this, ref);
          this.refs[ref] || await loadMetaSchema.call(this, _schema.$schema);
          this.refs[ref] || this.addSchema(_schema, ref, meta);
        }
        async function _loadSchema(ref) {
          const p = this._loading[ref];
          if (p) return p;
          try {
            return await (this._loading[ref] = loadSchema(ref));
          } finally {
            delete this._loading[ref];
          }
        }
      }
      addSchema(schema, key, _meta, _validateSchema = this.opts.validateSchema) {
        if (Array.isArray(schema)) {
          for (const sch of schema) this.addSchema(sch, void 0, _meta, _validateSchema);
          return this;
        }
        let id;
        if ("object" == typeof schema) {
          const {schemaId} = this.opts;
          id = schema[schemaId];
          if (void 0 !== id && "string" != typeof id) throw new Error(`schema ${schemaId} must be string`);
        }
        key = (0, resolve_1.normalizeId)(key || id);
        this._checkUnique(key);
        this.schemas[key] = this._addSchema(schema, _meta, key, _validateSchema, !0);
        return this;
      }
      addMetaSchema(schema, key, _validateSchema = this.opts.validateSchema) {
        this.addSchema(schema, key, !0, _validateSchema);
        return this;
      }
      validateSchema(schema, throwOrLogError) {
        if ("boolean" == typeof schema) return !0;
        let $schema;
        $schema = schema.$schema;
        if (void 0 !== $schema && "string" != typeof $schema) throw new Error("$schema must be a string");
        $schema = $schema || this.opts.defaultMeta || this.defaultMeta();
        if (!$schema) {
          this.logger.warn("meta-schema not available");
          this.errors = null;
          return !0;
        }
        const valid = this.validate($schema, schema);
        if (!valid && throwOrLogError) {
          const message = "schema is invalid: " + this.errorsText();
          if ("log" !== this.opts.validateSchema) throw new Error(message);
          this.logger.error(message);
        }
        return valid;
      }
      getSchema(keyRef) {
        let sch;
        for (;"string" == typeof (sch = getSchEnv.call(this, keyRef)); ) keyRef = sch;
        if (void 0 === sch) {
          const {schemaId} = this.opts, root = new compile_1.SchemaEnv({
            schema: {},
            schemaId
          });
          sch = compile_1.resolveSchema.call(this, root, keyRef);
          if (!sch) return;
          this.refs[keyRef] = sch;
        }
        return sch.validate || this._compileSchemaEnv(sch);
      }
      removeSchema(schemaKeyRef) {
        if (schemaKeyRef instanceof RegExp) {
          this._removeAllSchemas(this.schemas, schemaKeyRef);
          this._removeAllSchemas(this.refs, schemaKeyRef);
          return this;
        }
        switch (typeof schemaKeyRef) {
         case "undefined":
          this._removeAllSchemas(this.schemas);
          this._removeAllSchemas(this.refs);
          this._cache.clear();
          return this;

         case "string":
          {
            const sch = getSchEnv.call(this, schemaKeyRef);
            "object" == typeof sch && this._cache.delete(sch.schema);
            delete this.schemas[schemaKeyRef];
            delete this.refs[schemaKeyRef];
            return this;
          }

         case "object":
          {
            const cacheKey = schemaKeyRef;
            this._cache.delete(cacheKey);
            let id = schemaKeyRef[this.opts.schemaId];
            if (id) {
              id = (0, resolve_1.normalizeId)(id);
              delete this.schemas[id];
              delete this.refs[id];
            }
            return this;
          }

         default:
          throw new Error("ajv.removeSchema: invalid parameter");
        }
      }
      addVocabulary(definitions) {
        for (const def of definitions) this.addKeyword(def);
        return this;
      }
      addKeyword(kwdOrDef, def) {
        let keyword;
        if ("string" == typeof kwdOrDef) {
          keyword = kwdOrDef;
          if ("object" == typeof def) {
            this.logger.warn("these parameters are deprecated, see docs for addKeyword");
            def.keyword = keyword;
          }
        } else {
          if ("object" != typeof kwdOrDef || void 0 !== def) throw new Error("invalid addKeywords parameters");
          keyword = (def = kwdOrDef).keyword;
          if (Array.isArray(keyword) && !keyword.length) throw new Error("addKeywords: keyword must be string or non-empty array");
        }
        checkKeyword.call(this, keyword, def);
        if (!def) {
          (0, util_1.eachItem)(keyword, kwd => addRule.call(this, kwd));
          return this;
        }
        keywordMetaschema.call(this, def);
        const definition = {
          ...def,
          type: (0, dataType_1.getJSONTypes)(def.type),
          schemaType: (0, dataType_1.getJSONTypes)(def.schemaType)
        };
        (0, util_1.eachItem)(keyword, 0 === definition.type.length ? k => addRule.call(this, k, definition) : k => definition.type.forEach(t => addRule.call(this, k, definition, t)));
        return this;
      }
      getKeyword(keyword) {
        const rule = this.RULES.all[keyword];
        return "object" == typeof rule ? rule.definition : !!rule;
      }
      removeKeyword(keyword) {
        const {RULES} = this;
        delete RULES.keywords[keyword];
        delete RULES.all[keyword];
        for (const group of RULES.rules) {
          const i = group.rules.findIndex(rule => rule.keyword === keyword);
          i >= 0 && group.rules.splice(i, 1);
        }
        return this;
      }
      addFormat(name, format) {
        "string" == typeof format && (format = new RegExp(format));
        this.formats[name] = format;
        return this;
      }
      errorsText(errors = this.errors, {separator = ", ", dataVar = "data"} = {}) {
        return errors && 0 !== errors.length ? errors.map(e => `${dataVar}${e.instancePath} ${e.message}`).reduce((text, msg) => text + separator + msg) : "No errors";
      }
      $dataMetaSchema(metaSchema, keywordsJsonPointers) {
        const rules = this.RULES.all;
        metaSchema = JSON.parse(JSON.stringify(metaSchema));
        for (const jsonPointer of keywordsJsonPointers) {
          const segments = jsonPointer.split("/").slice(1);
          let keywords = metaSchema;
          for (const seg of segments) keywords = keywords[seg];
          for (const key in rules) {
            const rule = rules[key];
            if ("object" != typeof rule) continue;
            const {$data} = rule.definition, schema = keywords[key];
            $data && schema && (keywords[key] = schemaOrData(schema));
          }
        }
        return metaSchema;
      }
      _removeAllSchemas(schemas, regex) {
        for (const keyRef in schemas) {
          const sch = schemas[keyRef];
          if (!regex || regex.test(keyRef)) if ("string" == typeof sch) delete schemas[keyRef]; else if (sch && !sch.meta) {
            this._cache.delete(sch.schema);
            delete schemas[keyRef];
          }
        }
      }
      _addSchema(schema, meta, baseId, validateSchema = this.opts.validateSchema, addSchema = this.opts.addUsedSchema) {
        let id;
        const {schemaId} = this.opts;
        if ("object" == typeof schema) id = schema[schemaId]; else {
          if (this.opts.jtd) throw new Error("schema must be object");
          if ("boolean" != typeof schema) throw new Error("schema must be object or boolean");
        }
        let sch = this._cache.get(schema);
        if (void 0 !== sch) return sch;
        baseId = (0, resolve_1.normalizeId)(id || baseId);
        const localRefs = resolve_1.getSchemaRefs.call(this, schema, baseId);
        sch = new compile_1.SchemaEnv({
          schema,
          schemaId,
          meta,
          baseId,
          localRefs
        });
        this._cache.set(sch.schema, sch);
        if (addSchema && !baseId.startsWith("#")) {
          baseId && this._checkUnique(baseId);
          this.refs[baseId] = sch;
        }
        validateSchema && this.validateSchema(schema, !0);
        return sch;
      }
      _checkUnique(id) {
        if (this.schemas[id] || this.refs[id]) throw new Error(`schema with key or id "${id}" already exists`);
      }
      _compileSchemaEnv(sch) {
        sch.meta ? this._compileMetaSchema(sch) : compile_1.compileSchema.call(this, sch);
        if (!sch.validate) throw new Error("ajv implementation error");
        return sch.validate;
      }
      _compileMetaSchema(sch) {
        const currentOpts = this.opts;
        this.opts = this._metaOpts;
        try {
          compile_1.compileSchema.call(this, sch);
        } finally {
          this.opts = currentOpts;
        }
      }
    }
    Ajv.ValidationError = validation_error_1.default;
    Ajv.MissingRefError = ref_error_1.default;
    exports.default = Ajv;
    function checkOptions(checkOpts, options, msg, log = "error") {
      for (const key in checkOpts) {
        const opt = key;
        opt in options && this.logger[log](`${msg}: option ${key}. ${checkOpts[opt]}`);
      }
    }
    function getSchEnv(keyRef) {
      keyRef = (0, resolve_1.normalizeId)(keyRef);
      return this.schemas[keyRef] || this.refs[keyRef];
    }
    function addInitialSchemas() {
      const optsSchemas = this.opts.schemas;
      if (optsSchemas) if (Array.isArray(optsSchemas)) this.addSchema(optsSchemas); else for (const key in optsSchemas) this.addSchema(optsSchemas[key], key);
    }
    function addInitialFormats() {
      for (const name in this.opts.formats) {
        const format = this.opts.formats[name];
        format && this.addFormat(name, format);
      }
    }
    function addInitialKeywords(defs) {
      if (Array.isArray(defs)) this.addVocabulary(defs); else {
        this.logger.warn("keywords option as map is deprecated, pass array");
        for (const keyword in defs) {
          const def = defs[keyword];
          def.keyword || (def.keyword = keyword);
          this.addKeyword(def);
        }
      }
    }
    function getMetaSchemaOptions() {
      const metaOpts = {
        ...this.opts
      };
      for (const opt of META_IGNORE_OPTIONS) delete metaOpts[opt];
      return metaOpts;
    }
    const noLogs = {
      log() {},
      warn() {},
      error() {}
    }, KEYWORD_NAME = /^[a-z_$][a-z0-9_$:-]*$/i;
    function checkKeyword(keyword, def) {
      const {RULES} = this;
      (0, util_1.eachItem)(keyword, kwd => {
        if (RULES.keywords[kwd]) throw new Error(`Keyword ${kwd} is already defined`);
        if (!KEYWORD_NAME.test(kwd)) throw new Error(`Keyword ${kwd} has invalid name`);
      });
      if (def && def.$data && !("code" in def) && !("validate" in def)) throw new Error('$data keyword must have "code" or "validate" function');
    }
    function addRule(keyword, definition, dataType) {
      var _a;
      const post = null == definition ? void 0 : definition.post;
      if (dataType && post) throw new Error('keyword with "post" flag cannot have "type"');
      const {RULES} = this;
      let ruleGroup = post ? RULES.post : RULES.rules.find(({type: t}) => t === dataType);
      if (!ruleGroup) {
        ruleGroup = {
          type: dataType,
          rules: []
        };
        RULES.rules.push(ruleGroup);
      }
      RULES.keywords[keyword] = !0;
      if (!definition) return;
      const rule = {
        keyword,
        definition: {
          ...definition,
          type: (0, dataType_1.getJSONTypes)(definition.type),
          schemaType: (0, dataType_1.getJSONTypes)(definition.schemaType)
        }
      };
      definition.before ? addBeforeRule.call(this, ruleGroup, rule, definition.before) : ruleGroup.rules.push(rule);
      RULES.all[keyword] = rule;
      null === (_a = definition.implements) || void 0 === _a || _a.forEach(kwd => this.addKeyword(kwd));
    }
    function addBeforeRule(ruleGroup, rule, before) {
      const i = ruleGroup.rules.findIndex(_rule => _rule.keyword === before);
      if (i >= 0) ruleGroup.rules.splice(i, 0, rule); else {
        ruleGroup.rules.push(rule);
        this.logger.warn(`rule ${before} is not defined`);
      }
    }
    function keywordMetaschema(def) {
      let {metaSchema} = def;
      if (void 0 !== metaSchema) {
        def.$data && this.opts.$data && (metaSchema = schemaOrData(metaSchema));
        def.validateSchema = this.compile(metaSchema, !0);
      }
    }
    const $dataRef = {
      $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#"
    };
    function schemaOrData(schema) {
      return {
        anyOf: [ schema, $dataRef ]
      };
    }
  },
  8435: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const equal = __webpack_require__(5546);
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  },
  3714: (__unused_webpack_module, exports) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    function ucs2length(str) {
      const len = str.length;
      let value, length = 0, pos = 0;
      for (;pos < len; ) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          56320 == (64512 & value) && pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  },
  2601: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const uri = __webpack_require__(2780);
    uri.code = 'require("ajv/dist/runtime/uri").default';
    exports.default = uri;
  },
  6881: (__unused_webpack_module, exports) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    class ValidationError extends Error {
      constructor(errors) {
        super("validation failed");
        this.errors = errors;
        this.ajv = this.validation = !0;
      }
    }
    exports.default = ValidationError;
  },
  3156: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.validateAdditionalItems = void 0;
    const codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164), def = {
      keyword: "additionalItems",
      type: "array",
      schemaType: [ "boolean", "object" ],
      before: "uniqueItems",
      error: {
        message: ({params: {len}}) => codegen_1.str`must NOT have more than ${len} items`,
        params: ({params: {len}}) => codegen_1._`{limit: ${len}}`
      },
      code(cxt) {
        const {parentSchema, it} = cxt, {items} = parentSchema;
        Array.isArray(items) ? validateAdditionalItems(cxt, items) : (0, util_1.checkStrictMode)(it, '"additionalItems" is ignored when "items" is not an array of schemas');
      }
    };
    function validateAdditionalItems(cxt, items) {
      const {gen, schema, data, keyword, it} = cxt;
      it.items = !0;
      const len = gen.const("len", codegen_1._`${data}.length`);
      if (!1 === schema) {
        cxt.setParams({
          len: items.length
        });
        cxt.pass(codegen_1._`${len} <= ${items.length}`);
      } else if ("object" == typeof schema && !(0, util_1.alwaysValidSchema)(it, schema)) {
        const valid = gen.var("valid", codegen_1._`${len} <= ${items.length}`);
        gen.if((0, codegen_1.not)(valid), () => function(valid) {
          gen.forRange("i", items.length, len, i => {
            cxt.subschema({
              keyword,
              dataProp: i,
              dataPropType: util_1.Type.Num
            }, valid);
            it.allErrors || gen.if((0, codegen_1.not)(valid), () => gen.break());
          });
        }(valid));
        cxt.ok(valid);
      }
    }
    exports.validateAdditionalItems = validateAdditionalItems;
    exports.default = def;
  },
  3275: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const code_1 = __webpack_require__(5584), codegen_1 = __webpack_require__(9304), names_1 = __webpack_require__(9946), util_1 = __webpack_require__(7164), def = {
      keyword: "additionalProperties",
      type: [ "object" ],
      schemaType: [ "boolean", "object" ],
      allowUndefined: !0,
      trackErrors: !0,
      error: {
        message: "must NOT have additional properties",
        params: ({params}) => codegen_1._`{additionalProperty: ${params.additionalProperty}}`
      },
      code(cxt) {
        const {gen, schema, parentSchema, data, errsCount, it} = cxt;
        if (!errsCount) throw new Error("ajv implementation error");
        const {allErrors, opts} = it;
        it.props = !0;
        if ("all" !== opts.removeAdditional && (0, util_1.alwaysValidSchema)(it, schema)) return;
        const props = (0, code_1.allSchemaProperties)(parentSchema.properties), patProps = (0, 
        code_1.allSchemaProperties)(parentSchema.patternProperties);
        gen.forIn("key", data, key => {
          props.length || patProps.length ? gen.if(function(key) {
            let definedProp;
            if (props.length > 8) {
              const propsSchema = (0, util_1.schemaRefOrVal)(it, parentSchema.properties, "properties");
              definedProp = (0, code_1.isOwnProperty)(gen, propsSchema, key);
            } else definedProp = props.length ? (0, codegen_1.or)(...props.map(p => codegen_1._`${key} === ${p}`)) : codegen_1.nil;
            patProps.length && (definedProp = (0, codegen_1.or)(definedProp, ...patProps.map(p => codegen_1._`${(0, 
            code_1.usePattern)(cxt, p)}.test(${key})`)));
            return (0, codegen_1.not)(definedProp);
          }(key), () => additionalPropertyCode(key)) : additionalPropertyCode(key);
        });
        cxt.ok(codegen_1._`${errsCount} === ${names_1.default.errors}`);
        function deleteAdditional(key) {
          gen.code(codegen_1._`delete ${data}[${key}]`);
        }
        function additionalPropertyCode(key) {
          if ("all" === opts.removeAdditional || opts.removeAdditional && !1 === schema) deleteAdditional(key); else if (!1 !== schema) {
            if ("object" == typeof schema && !(0, util_1.alwaysValidSchema)(it, schema)) {
              const valid = gen.name("valid");
              if ("failing" === opts.removeAdditional) {
                applyAdditionalSchema(key, valid, !1);
                gen.if((0, codegen_1.not)(valid), () => {
                  cxt.reset();
                  deleteAdditional(key);
                });
              } else {
                applyAdditionalSchema(key, valid);
                allErrors || gen.if((0, codegen_1.not)(valid), () => gen.break());
              }
            }
          } else {
            cxt.setParams({
              additionalProperty: key
            });
            cxt.error();
            allErrors || gen.break();
          }
        }
        function applyAdditionalSchema(key, valid, errors) {
          const subschema = {
            keyword: "additionalProperties",
            dataProp: key,
            dataPropType: util_1.Type.Str
          };
          !1 === errors && Object.assign(subschema, {
            compositeRule: !0,
            createErrors: !1,
            allErrors: !1
          });
          cxt.subschema(subschema, valid);
        }
      }
    };
    exports.default = def;
  },
  3145: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const util_1 = __webpack_require__(7164), def = {
      keyword: "allOf",
      schemaType: "array",
      code(cxt) {
        const {gen, schema, it} = cxt;
        if (!Array.isArray(schema)) throw new Error("ajv implementation error");
        const valid = gen.name("valid");
        schema.forEach((sch, i) => {
          if ((0, util_1.alwaysValidSchema)(it, sch)) return;
          const schCxt = cxt.subschema({
            keyword: "allOf",
            schemaProp: i
          }, valid);
          cxt.ok(valid);
          cxt.mergeEvaluated(schCxt);
        });
      }
    };
    exports.default = def;
  },
  6048: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const def = {
      keyword: "anyOf",
      schemaType: "array",
      trackErrors: !0,
      code: __webpack_require__(5584).validateUnion,
      error: {
        message: "must match a schema in anyOf"
      }
    };
    exports.default = def;
  },
  482: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164), def = {
      keyword: "contains",
      type: "array",
      schemaType: [ "object", "boolean" ],
      before: "uniqueItems",
      trackErrors: !0,
      error: {
        message: ({params: {min, max}}) => void 0 === max ? codegen_1.str`must contain at least ${min} valid item(s)` : codegen_1.str`must contain at least ${min} and no more than ${max} valid item(s)`,
        params: ({params: {min, max}}) => void 0 === max ? codegen_1._`{minContains: ${min}}` : codegen_1._`{minContains: ${min}, maxContains: ${max}}`
      },
      code(cxt) {
        const {gen, schema, parentSchema, data, it} = cxt;
        let min, max;
        const {minContains, maxContains} = parentSchema;
        if (it.opts.next) {
          min = void 0 === minContains ? 1 : minContains;
          max = maxContains;
        } else min = 1;
        const len = gen.const("len", codegen_1._`${data}.length`);
        cxt.setParams({
          min,
          max
        });
        if (void 0 === max && 0 === min) {
          (0, util_1.checkStrictMode)(it, '"minContains" == 0 without "maxContains": "contains" keyword ignored');
          return;
        }
        if (void 0 !== max && min > max) {
          (0, util_1.checkStrictMode)(it, '"minContains" > "maxContains" is always invalid');
          cxt.fail();
          return;
        }
        if ((0, util_1.alwaysValidSchema)(it, schema)) {
          let cond = codegen_1._`${len} >= ${min}`;
          void 0 !== max && (cond = codegen_1._`${cond} && ${len} <= ${max}`);
          cxt.pass(cond);
          return;
        }
        it.items = !0;
        const valid = gen.name("valid");
        if (void 0 === max && 1 === min) validateItems(valid, () => gen.if(valid, () => gen.break())); else if (0 === min) {
          gen.let(valid, !0);
          void 0 !== max && gen.if(codegen_1._`${data}.length > 0`, validateItemsWithCount);
        } else {
          gen.let(valid, !1);
          validateItemsWithCount();
        }
        cxt.result(valid, () => cxt.reset());
        function validateItemsWithCount() {
          const schValid = gen.name("_valid"), count = gen.let("count", 0);
          validateItems(schValid, () => gen.if(schValid, () => function(count) {
            gen.code(codegen_1._`${count}++`);
            if (void 0 === max) gen.if(codegen_1._`${count} >= ${min}`, () => gen.assign(valid, !0).break()); else {
              gen.if(codegen_1._`${count} > ${max}`, () => gen.assign(valid, !1).break());
              1 === min ? gen.assign(valid, !0) : gen.if(codegen_1._`${count} >= ${min}`, () => gen.assign(valid, !0));
            }
          }(count)));
        }
        function validateItems(_valid, block) {
          gen.forRange("i", 0, len, i => {
            cxt.subschema({
              keyword: "contains",
              dataProp: i,
              dataPropType: util_1.Type.Num,
              compositeRule: !0
            }, _valid);
            block();
          });
        }
      }
    };
    exports.default = def;
  },
  2590: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.validateSchemaDeps = exports.validatePropertyDeps = exports.error = void 0;
    const codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164), code_1 = __webpack_require__(5584);
    exports.error = {
      message: ({params: {property, depsCount, deps}}) => {
        const property_ies = 1 === depsCount ? "property" : "properties";
        return codegen_1.str`must have ${property_ies} ${deps} when property ${property} is present`;
      },
      params: ({params: {property, depsCount, deps, missingProperty}}) => codegen_1._`{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`
    };
    const def = {
      keyword: "dependencies",
      type: "object",
      schemaType: "object",
      error: exports.error,
      code(cxt) {
        const [propDeps, schDeps] = function({schema}) {
          const propertyDeps = {}, schemaDeps = {};
          for (const key in schema) "__proto__" !== key && ((Array.isArray(schema[key]) ? propertyDeps : schemaDeps)[key] = schema[key]);
          return [ propertyDeps, schemaDeps ];
        }(cxt);
        validatePropertyDeps(cxt, propDeps);
        validateSchemaDeps(cxt, schDeps);
      }
    };
    function validatePropertyDeps(cxt, propertyDeps = cxt.schema) {
      const {gen, data, it} = cxt;
      if (0 === Object.keys(propertyDeps).length) return;
      const missing = gen.let("missing");
      for (const prop in propertyDeps) {
        const deps = propertyDeps[prop];
        if (0 === deps.length) continue;
        const hasProperty = (0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties);
        cxt.setParams({
          property: prop,
          depsCount: deps.length,
          deps: deps.join(", ")
        });
        if (it.allErrors) gen.if(hasProperty, () => {
          for (const depProp of deps) (0, code_1.checkReportMissingProp)(cxt, depProp);
        }); else {
          gen.if(codegen_1._`${hasProperty} && (${(0, code_1.checkMissingProp)(cxt, deps, missing)})`);
          (0, code_1.reportMissingProp)(cxt, missing);
          gen.else();
        }
      }
    }
    exports.validatePropertyDeps = validatePropertyDeps;
    function validateSchemaDeps(cxt, schemaDeps = cxt.schema) {
      const {gen, data, keyword, it} = cxt, valid = gen.name("valid");
      for (const prop in schemaDeps) if (!(0, util_1.alwaysValidSchema)(it, schemaDeps[prop])) {
        gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties), () => {
          const schCxt = cxt.subschema({
            keyword,
            schemaProp: prop
          }, valid);
          cxt.mergeValidEvaluated(schCxt, valid);
        }, () => gen.var(valid, !0));
        cxt.ok(valid);
      }
    }
    exports.validateSchemaDeps = validateSchemaDeps;
    exports.default = def;
  },
  204: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164), def = {
      keyword: "if",
      schemaType: [ "object", "boolean" ],
      trackErrors: !0,
      error: {
        message: ({params}) => codegen_1.str`must match "${params.ifClause}" schema`,
        params: ({params}) => codegen_1._`{failingKeyword: ${params.ifClause}}`
      },
      code(cxt) {
        const {gen, parentSchema, it} = cxt;
        void 0 === parentSchema.then && void 0 === parentSchema.else && (0, util_1.checkStrictMode)(it, '"if" without "then" and "else" is ignored');
        const hasThen = hasSchema(it, "then"), hasElse = hasSchema(it, "else");
        if (!hasThen && !hasElse) return;
        const valid = gen.let("valid", !0), schValid = gen.name("_valid");
        !function() {
          const schCxt = cxt.subschema({
            keyword: "if",
            compositeRule: !0,
            createErrors: !1,
            allErrors: !1
          }, schValid);
          cxt.mergeEvaluated(schCxt);
        }();
        cxt.reset();
        if (hasThen && hasElse) {
          const ifClause = gen.let("ifClause");
          cxt.setParams({
            ifClause
          });
          gen.if(schValid, validateClause("then", ifClause), validateClause("else", ifClause));
        } else hasThen ? gen.if(schValid, validateClause("then")) : gen.if((0, codegen_1.not)(schValid), validateClause("else"));
        cxt.pass(valid, () => cxt.error(!0));
        function validateClause(keyword, ifClause) {
          return () => {
            const schCxt = cxt.subschema({
              keyword
            }, schValid);
            gen.assign(valid, schValid);
            cxt.mergeValidEvaluated(schCxt, valid);
            ifClause ? gen.assign(ifClause, codegen_1._`${keyword}`) : cxt.setParams({
              ifClause: keyword
            });
          };
        }
      }
    };
    function hasSchema(it, keyword) {
      const schema = it.schema[keyword];
      return void 0 !== schema && !(0, util_1.alwaysValidSchema)(it, schema);
    }
    exports.default = def;
  },
  4323: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const additionalItems_1 = __webpack_require__(3156), prefixItems_1 = __webpack_require__(5679), items_1 = __webpack_require__(6827), items2020_1 = __webpack_require__(5323), contains_1 = __webpack_require__(482), dependencies_1 = __webpack_require__(2590), propertyNames_1 = __webpack_require__(5731), additionalProperties_1 = __webpack_require__(3275), properties_1 = __webpack_require__(1398), patternProperties_1 = __webpack_require__(6108), not_1 = __webpack_require__(5962), anyOf_1 = __webpack_require__(6048), oneOf_1 = __webpack_require__(9014), allOf_1 = __webpack_require__(3145), if_1 = __webpack_require__(204), thenElse_1 = __webpack_require__(4985);
    exports.default = function(draft2020 = !1) {
      const applicator = [ not_1.default, anyOf_1.default, oneOf_1.default, allOf_1.default, if_1.default, thenElse_1.default, propertyNames_1.default, additionalProperties_1.default, dependencies_1.default, properties_1.default, patternProperties_1.default ];
      draft2020 ? applicator.push(prefixItems_1.default, items2020_1.default) : applicator.push(additionalItems_1.default, items_1.default);
      applicator.push(contains_1.default);
      return applicator;
    };
  },
  6827: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.validateTuple = void 0;
    const codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164), code_1 = __webpack_require__(5584), def = {
      keyword: "items",
      type: "array",
      schemaType: [ "object", "array", "boolean" ],
      before: "uniqueItems",
      code(cxt) {
        const {schema, it} = cxt;
        if (Array.isArray(schema)) return validateTuple(cxt, "additionalItems", schema);
        it.items = !0;
        (0, util_1.alwaysValidSchema)(it, schema) || cxt.ok((0, code_1.validateArray)(cxt));
      }
    };
    function validateTuple(cxt, extraItems, schArr = cxt.schema) {
      const {gen, parentSchema, data, keyword, it} = cxt;
      !function(sch) {
        const {opts, errSchemaPath} = it, l = schArr.length, fullTuple = l === sch.minItems && (l === sch.maxItems || !1 === sch[extraItems]);
        if (opts.strictTuples && !fullTuple) {
          const msg = `"${keyword}" is ${l}-tuple, but minItems or maxItems/${extraItems} are not specified or different at path "${errSchemaPath}"`;
          (0, util_1.checkStrictMode)(it, msg, opts.strictTuples);
        }
      }(parentSchema);
      it.opts.unevaluated && schArr.length && !0 !== it.items && (it.items = util_1.mergeEvaluated.items(gen, schArr.length, it.items));
      const valid = gen.name("valid"), len = gen.const("len", codegen_1._`${data}.length`);
      schArr.forEach((sch, i) => {
        if (!(0, util_1.alwaysValidSchema)(it, sch)) {
          gen.if(codegen_1._`${len} > ${i}`, () => cxt.subschema({
            keyword,
            schemaProp: i,
            dataProp: i
          }, valid));
          cxt.ok(valid);
        }
      });
    }
    exports.validateTuple = validateTuple;
    exports.default = def;
  },
  5323: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164), code_1 = __webpack_require__(5584), additionalItems_1 = __webpack_require__(3156), def = {
      keyword: "items",
      type: "array",
      schemaType: [ "object", "boolean" ],
      before: "uniqueItems",
      error: {
        message: ({params: {len}}) => codegen_1.str`must NOT have more than ${len} items`,
        params: ({params: {len}}) => codegen_1._`{limit: ${len}}`
      },
      code(cxt) {
        const {schema, parentSchema, it} = cxt, {prefixItems} = parentSchema;
        it.items = !0;
        (0, util_1.alwaysValidSchema)(it, schema) || (prefixItems ? (0, additionalItems_1.validateAdditionalItems)(cxt, prefixItems) : cxt.ok((0, 
        code_1.validateArray)(cxt)));
      }
    };
    exports.default = def;
  },
  5962: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const util_1 = __webpack_require__(7164), def = {
      keyword: "not",
      schemaType: [ "object", "boolean" ],
      trackErrors: !0,
      code(cxt) {
        const {gen, schema, it} = cxt;
        if ((0, util_1.alwaysValidSchema)(it, schema)) {
          cxt.fail();
          return;
        }
        const valid = gen.name("valid");
        cxt.subschema({
          keyword: "not",
          compositeRule: !0,
          createErrors: !1,
          allErrors: !1
        }, valid);
        cxt.failResult(valid, () => cxt.reset(), () => cxt.error());
      },
      error: {
        message: "must NOT be valid"
      }
    };
    exports.default = def;
  },
  9014: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164), def = {
      keyword: "oneOf",
      schemaType: "array",
      trackErrors: !0,
      error: {
        message: "must match exactly one schema in oneOf",
        params: ({params}) => codegen_1._`{passingSchemas: ${params.passing}}`
      },
      code(cxt) {
        const {gen, schema, parentSchema, it} = cxt;
        if (!Array.isArray(schema)) throw new Error("ajv implementation error");
        if (it.opts.discriminator && parentSchema.discriminator) return;
        const schArr = schema, valid = gen.let("valid", !1), passing = gen.let("passing", null), schValid = gen.name("_valid");
        cxt.setParams({
          passing
        });
        gen.block(function() {
          schArr.forEach((sch, i) => {
            let schCxt;
            (0, util_1.alwaysValidSchema)(it, sch) ? gen.var(schValid, !0) : schCxt = cxt.subschema({
              keyword: "oneOf",
              schemaProp: i,
              compositeRule: !0
            }, schValid);
            i > 0 && gen.if(codegen_1._`${schValid} && ${valid}`).assign(valid, !1).assign(passing, codegen_1._`[${passing}, ${i}]`).else();
            gen.if(schValid, () => {
              gen.assign(valid, !0);
              gen.assign(passing, i);
              schCxt && cxt.mergeEvaluated(schCxt, codegen_1.Name);
            });
          });
        });
        cxt.result(valid, () => cxt.reset(), () => cxt.error(!0));
      }
    };
    exports.default = def;
  },
  6108: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const code_1 = __webpack_require__(5584), codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164), util_2 = __webpack_require__(7164), def = {
      keyword: "patternProperties",
      type: "object",
      schemaType: "object",
      code(cxt) {
        const {gen, schema, data, parentSchema, it} = cxt, {opts} = it, patterns = (0, code_1.allSchemaProperties)(schema), alwaysValidPatterns = patterns.filter(p => (0, 
        util_1.alwaysValidSchema)(it, schema[p]));
        if (0 === patterns.length || alwaysValidPatterns.length === patterns.length && (!it.opts.unevaluated || !0 === it.props)) return;
        const checkProperties = opts.strictSchema && !opts.allowMatchingProperties && parentSchema.properties, valid = gen.name("valid");
        !0 === it.props || it.props instanceof codegen_1.Name || (it.props = (0, util_2.evaluatedPropsToName)(gen, it.props));
        const {props} = it;
        !function() {
          for (const pat of patterns) {
            checkProperties && checkMatchingProperties(pat);
            if (it.allErrors) validateProperties(pat); else {
              gen.var(valid, !0);
              validateProperties(pat);
              gen.if(valid);
            }
          }
        }();
        function checkMatchingProperties(pat) {
          for (const prop in checkProperties) new RegExp(pat).test(prop) && (0, util_1.checkStrictMode)(it, `property ${prop} matches pattern ${pat} (use allowMatchingProperties)`);
        }
        function validateProperties(pat) {
          gen.forIn("key", data, key => {
            gen.if(codegen_1._`${(0, code_1.usePattern)(cxt, pat)}.test(${key})`, () => {
              const alwaysValid = alwaysValidPatterns.includes(pat);
              alwaysValid || cxt.subschema({
                keyword: "patternProperties",
                schemaProp: pat,
                dataProp: key,
                dataPropType: util_2.Type.Str
              }, valid);
              it.opts.unevaluated && !0 !== props ? gen.assign(codegen_1._`${props}[${key}]`, !0) : alwaysValid || it.allErrors || gen.if((0, 
              codegen_1.not)(valid), () => gen.break());
            });
          });
        }
      }
    };
    exports.default = def;
  },
  5679: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const items_1 = __webpack_require__(6827), def = {
      keyword: "prefixItems",
      type: "array",
      schemaType: [ "array" ],
      before: "uniqueItems",
      code: cxt => (0, items_1.validateTuple)(cxt, "items")
    };
    exports.default = def;
  },
  1398: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const validate_1 = __webpack_require__(8229), code_1 = __webpack_require__(5584), util_1 = __webpack_require__(7164), additionalProperties_1 = __webpack_require__(3275), def = {
      keyword: "properties",
      type: "object",
      schemaType: "object",
      code(cxt) {
        const {gen, schema, parentSchema, data, it} = cxt;
        "all" === it.opts.removeAdditional && void 0 === parentSchema.additionalProperties && additionalProperties_1.default.code(new validate_1.KeywordCxt(it, additionalProperties_1.default, "additionalProperties"));
        const allProps = (0, code_1.allSchemaProperties)(schema);
        for (const prop of allProps) it.definedProperties.add(prop);
        it.opts.unevaluated && allProps.length && !0 !== it.props && (it.props = util_1.mergeEvaluated.props(gen, (0, 
        util_1.toHash)(allProps), it.props));
        const properties = allProps.filter(p => !(0, util_1.alwaysValidSchema)(it, schema[p]));
        if (0 === properties.length) return;
        const valid = gen.name("valid");
        for (const prop of properties) {
          if (hasDefault(prop)) applyPropertySchema(prop); else {
            gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties));
            applyPropertySchema(prop);
            it.allErrors || gen.else().var(valid, !0);
            gen.endIf();
          }
          cxt.it.definedProperties.add(prop);
          cxt.ok(valid);
        }
        function hasDefault(prop) {
          return it.opts.useDefaults && !it.compositeRule && void 0 !== schema[prop].default;
        }
        function applyPropertySchema(prop) {
          cxt.subschema({
            keyword: "properties",
            schemaProp: prop,
            dataProp: prop
          }, valid);
        }
      }
    };
    exports.default = def;
  },
  5731: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164), def = {
      keyword: "propertyNames",
      type: "object",
      schemaType: [ "object", "boolean" ],
      error: {
        message: "property name must be valid",
        params: ({params}) => codegen_1._`{propertyName: ${params.propertyName}}`
      },
      code(cxt) {
        const {gen, schema, data, it} = cxt;
        if ((0, util_1.alwaysValidSchema)(it, schema)) return;
        const valid = gen.name("valid");
        gen.forIn("key", data, key => {
          cxt.setParams({
            propertyName: key
          });
          cxt.subschema({
            keyword: "propertyNames",
            data: key,
            dataTypes: [ "string" ],
            propertyName: key,
            compositeRule: !0
          }, valid);
          gen.if((0, codegen_1.not)(valid), () => {
            cxt.error(!0);
            it.allErrors || gen.break();
          });
        });
        cxt.ok(valid);
      }
    };
    exports.default = def;
  },
  4985: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const util_1 = __webpack_require__(7164), def = {
      keyword: [ "then", "else" ],
      schemaType: [ "object", "boolean" ],
      code({keyword, parentSchema, it}) {
        void 0 === parentSchema.if && (0, util_1.checkStrictMode)(it, `"${keyword}" without "if" is ignored`);
      }
    };
    exports.default = def;
  },
  5584: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.validateUnion = exports.validateArray = exports.usePattern = exports.callValidateCode = exports.schemaProperties = exports.allSchemaProperties = exports.noPropertyInData = exports.propertyInData = exports.isOwnProperty = exports.hasPropFunc = exports.reportMissingProp = exports.checkMissingProp = exports.checkReportMissingProp = void 0;
    const codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164), names_1 = __webpack_require__(9946), util_2 = __webpack_require__(7164);
    exports.checkReportMissingProp = function(cxt, prop) {
      const {gen, data, it} = cxt;
      gen.if(noPropertyInData(gen, data, prop, it.opts.ownProperties), () => {
        cxt.setParams({
          missingProperty: codegen_1._`${prop}`
        }, !0);
        cxt.error();
      });
    };
    exports.checkMissingProp = function({gen, data, it: {opts}}, properties, missing) {
      return (0, codegen_1.or)(...properties.map(prop => (0, codegen_1.and)(noPropertyInData(gen, data, prop, opts.ownProperties), codegen_1._`${missing} = ${prop}`)));
    };
    exports.reportMissingProp = function(cxt, missing) {
      cxt.setParams({
        missingProperty: missing
      }, !0);
      cxt.error();
    };
    function hasPropFunc(gen) {
      return gen.scopeValue("func", {
        ref: Object.prototype.hasOwnProperty,
        code: codegen_1._`Object.prototype.hasOwnProperty`
      });
    }
    exports.hasPropFunc = hasPropFunc;
    function isOwnProperty(gen, data, property) {
      return codegen_1._`${hasPropFunc(gen)}.call(${data}, ${property})`;
    }
    exports.isOwnProperty = isOwnProperty;
    exports.propertyInData = function(gen, data, property, ownProperties) {
      const cond = codegen_1._`${data}${(0, codegen_1.getProperty)(property)} !== undefined`;
      return ownProperties ? codegen_1._`${cond} && ${isOwnProperty(gen, data, property)}` : cond;
    };
    function noPropertyInData(gen, data, property, ownProperties) {
      const cond = codegen_1._`${data}${(0, codegen_1.getProperty)(property)} === undefined`;
      return ownProperties ? (0, codegen_1.or)(cond, (0, codegen_1.not)(isOwnProperty(gen, data, property))) : cond;
    }
    exports.noPropertyInData = noPropertyInData;
    function allSchemaProperties(schemaMap) {
      return schemaMap ? Object.keys(schemaMap).filter(p => "__proto__" !== p) : [];
    }
    exports.allSchemaProperties = allSchemaProperties;
    exports.schemaProperties = function(it, schemaMap) {
      return allSchemaProperties(schemaMap).filter(p => !(0, util_1.alwaysValidSchema)(it, schemaMap[p]));
    };
    exports.callValidateCode = function({schemaCode, data, it: {gen, topSchemaRef, schemaPath, errorPath}, it}, func, context, passSchema) {
      const dataAndSchema = passSchema ? codegen_1._`${schemaCode}, ${data}, ${topSchemaRef}${schemaPath}` : data, valCxt = [ [ names_1.default.instancePath, (0, 
      codegen_1.strConcat)(names_1.default.instancePath, errorPath) ], [ names_1.default.parentData, it.parentData ], [ names_1.default.parentDataProperty, it.parentDataProperty ], [ names_1.default.rootData, names_1.default.rootData ] ];
      it.opts.dynamicRef && valCxt.push([ names_1.default.dynamicAnchors, names_1.default.dynamicAnchors ]);
      const args = codegen_1._`${dataAndSchema}, ${gen.object(...valCxt)}`;
      return context !== codegen_1.nil ? codegen_1._`${func}.call(${context}, ${args})` : codegen_1._`${func}(${args})`;
    };
    const newRegExp = codegen_1._`new RegExp`;
    exports.usePattern = function({gen, it: {opts}}, pattern) {
      const u = opts.unicodeRegExp ? "u" : "", {regExp} = opts.code, rx = regExp(pattern, u);
      return gen.scopeValue("pattern", {
        key: rx.toString(),
        ref: rx,
        code: codegen_1._`${"new RegExp" === regExp.code ? newRegExp : (0, util_2.useFunc)(gen, regExp)}(${pattern}, ${u})`
      });
    };
    exports.validateArray = function(cxt) {
      const {gen, data, keyword, it} = cxt, valid = gen.name("valid");
      if (it.allErrors) {
        const validArr = gen.let("valid", !0);
        validateItems(() => gen.assign(validArr, !1));
        return validArr;
      }
      gen.var(valid, !0);
      validateItems(() => gen.break());
      return valid;
      function validateItems(notValid) {
        const len = gen.const("len", codegen_1._`${data}.length`);
        gen.forRange("i", 0, len, i => {
          cxt.subschema({
            keyword,
            dataProp: i,
            dataPropType: util_1.Type.Num
          }, valid);
          gen.if((0, codegen_1.not)(valid), notValid);
        });
      }
    };
    exports.validateUnion = function(cxt) {
      const {gen, schema, keyword, it} = cxt;
      if (!Array.isArray(schema)) throw new Error("ajv implementation error");
      if (schema.some(sch => (0, util_1.alwaysValidSchema)(it, sch)) && !it.opts.unevaluated) return;
      const valid = gen.let("valid", !1), schValid = gen.name("_valid");
      gen.block(() => schema.forEach((_sch, i) => {
        const schCxt = cxt.subschema({
          keyword,
          schemaProp: i,
          compositeRule: !0
        }, schValid);
        gen.assign(valid, codegen_1._`${valid} || ${schValid}`);
        cxt.mergeValidEvaluated(schCxt, schValid) || gen.if((0, codegen_1.not)(valid));
      }));
      cxt.result(valid, () => cxt.reset(), () => cxt.error(!0));
    };
  },
  2316: (__unused_webpack_module, exports) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const def = {
      keyword: "id",
      code() {
        throw new Error('NOT SUPPORTED: keyword "id", use "$id" for schema ID');
      }
    };
    exports.default = def;
  },
  1033: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const id_1 = __webpack_require__(2316), ref_1 = __webpack_require__(6352), core = [ "$schema", "$id", "$defs", "$vocabulary", {
      keyword: "$comment"
    }, "definitions", id_1.default, ref_1.default ];
    exports.default = core;
  },
  6352: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.callRef = exports.getValidate = void 0;
    const ref_error_1 = __webpack_require__(1246), code_1 = __webpack_require__(5584), codegen_1 = __webpack_require__(9304), names_1 = __webpack_require__(9946), compile_1 = __webpack_require__(3890), util_1 = __webpack_require__(7164), def = {
      keyword: "$ref",
      schemaType: "string",
      code(cxt) {
        const {gen, schema: $ref, it} = cxt, {baseId, schemaEnv: env, validateName, opts, self} = it, {root} = env;
        if (("#" === $ref || "#/" === $ref) && baseId === root.baseId) return function() {
          if (env === root) return callRef(cxt, validateName, env, env.$async);
          const rootName = gen.scopeValue("root", {
            ref: root
          });
          return callRef(cxt, codegen_1._`${rootName}.validate`, root, root.$async);
        }();
        const schOrEnv = compile_1.resolveRef.call(self, root, baseId, $ref);
        if (void 0 === schOrEnv) throw new ref_error_1.default(it.opts.uriResolver, baseId, $ref);
        return schOrEnv instanceof compile_1.SchemaEnv ? function(sch) {
          const v = getValidate(cxt, sch);
          callRef(cxt, v, sch, sch.$async);
        }(schOrEnv) : function(sch) {
          const schName = gen.scopeValue("schema", !0 === opts.code.source ? {
            ref: sch,
            code: (0, codegen_1.stringify)(sch)
          } : {
            ref: sch
          }), valid = gen.name("valid"), schCxt = cxt.subschema({
            schema: sch,
            dataTypes: [],
            schemaPath: codegen_1.nil,
            topSchemaRef: schName,
            errSchemaPath: $ref
          }, valid);
          cxt.mergeEvaluated(schCxt);
          cxt.ok(valid);
        }(schOrEnv);
      }
    };
    function getValidate(cxt, sch) {
      const {gen} = cxt;
      return sch.validate ? gen.scopeValue("validate", {
        ref: sch.validate
      }) : codegen_1._`${gen.scopeValue("wrapper", {
        ref: sch
      })}.validate`;
    }
    exports.getValidate = getValidate;
    function callRef(cxt, v, sch, $async) {
      const {gen, it} = cxt, {allErrors, schemaEnv: env, opts} = it, passCxt = opts.passContext ? names_1.default.this : codegen_1.nil;
      $async ? function() {
        if (!env.$async) throw new Error("async schema referenced by sync schema");
        const valid = gen.let("valid");
        gen.try(() => {
          gen.code(codegen_1._`await ${(0, code_1.callValidateCode)(cxt, v, passCxt)}`);
          addEvaluatedFrom(v);
          allErrors || gen.assign(valid, !0);
        }, e => {
          gen.if(codegen_1._`!(${e} instanceof ${it.ValidationError})`, () => gen.throw(e));
          addErrorsFrom(e);
          allErrors || gen.assign(valid, !1);
        });
        cxt.ok(valid);
      }() : cxt.result((0, code_1.callValidateCode)(cxt, v, passCxt), () => addEvaluatedFrom(v), () => addErrorsFrom(v));
      function addErrorsFrom(source) {
        const errs = codegen_1._`${source}.errors`;
        gen.assign(names_1.default.vErrors, codegen_1._`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`);
        gen.assign(names_1.default.errors, codegen_1._`${names_1.default.vErrors}.length`);
      }
      function addEvaluatedFrom(source) {
        var _a;
        if (!it.opts.unevaluated) return;
        const schEvaluated = null === (_a = null == sch ? void 0 : sch.validate) || void 0 === _a ? void 0 : _a.evaluated;
        if (!0 !== it.props) if (schEvaluated && !schEvaluated.dynamicProps) void 0 !== schEvaluated.props && (it.props = util_1.mergeEvaluated.props(gen, schEvaluated.props, it.props)); else {
          const props = gen.var("props", codegen_1._`${source}.evaluated.props`);
          it.props = util_1.mergeEvaluated.props(gen, props, it.props, codegen_1.Name);
        }
        if (!0 !== it.items) if (schEvaluated && !schEvaluated.dynamicItems) void 0 !== schEvaluated.items && (it.items = util_1.mergeEvaluated.items(gen, schEvaluated.items, it.items)); else {
          const items = gen.var("items", codegen_1._`${source}.evaluated.items`);
          it.items = util_1.mergeEvaluated.items(gen, items, it.items, codegen_1.Name);
        }
      }
    }
    exports.callRef = callRef;
    exports.default = def;
  },
  8746: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const codegen_1 = __webpack_require__(9304), types_1 = __webpack_require__(3255), compile_1 = __webpack_require__(3890), ref_error_1 = __webpack_require__(1246), util_1 = __webpack_require__(7164), def = {
      keyword: "discriminator",
      type: "object",
      schemaType: "object",
      error: {
        message: ({params: {discrError, tagName}}) => discrError === types_1.DiscrError.Tag ? `tag "${tagName}" must be string` : `value of tag "${tagName}" must be in oneOf`,
        params: ({params: {discrError, tag, tagName}}) => codegen_1._`{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`
      },
      code(cxt) {
        const {gen, data, schema, parentSchema, it} = cxt, {oneOf} = parentSchema;
        if (!it.opts.discriminator) throw new Error("discriminator: requires discriminator option");
        const tagName = schema.propertyName;
        if ("string" != typeof tagName) throw new Error("discriminator: requires propertyName");
        if (schema.mapping) throw new Error("discriminator: mapping is not supported");
        if (!oneOf) throw new Error("discriminator: requires oneOf keyword");
        const valid = gen.let("valid", !1), tag = gen.const("tag", codegen_1._`${data}${(0, 
        codegen_1.getProperty)(tagName)}`);
        gen.if(codegen_1._`typeof ${tag} == "string"`, () => function() {
          const mapping = function() {
            var _a;
            const oneOfMapping = {}, topRequired = hasRequired(parentSchema);
            let tagRequired = !0;
            for (let i = 0; i < oneOf.length; i++) {
              let sch = oneOf[i];
              if ((null == sch ? void 0 : sch.$ref) && !(0, util_1.schemaHasRulesButRef)(sch, it.self.RULES)) {
                const ref = sch.$ref;
                sch = compile_1.resolveRef.call(it.self, it.schemaEnv.root, it.baseId, ref);
                sch instanceof compile_1.SchemaEnv && (sch = sch.schema);
                if (void 0 === sch) throw new ref_error_1.default(it.opts.uriResolver, it.baseId, ref);
              }
              const propSch = null === (_a = null == sch ? void 0 : sch.properties) || void 0 === _a ? void 0 : _a[tagName];
              if ("object" != typeof propSch) throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${tagName}"`);
              tagRequired = tagRequired && (topRequired || hasRequired(sch));
              addMappings(propSch, i);
            }
            if (!tagRequired) throw new Error(`discriminator: "${tagName}" must be required`);
            return oneOfMapping;
            function hasRequired({required}) {
              return Array.isArray(required) && required.includes(tagName);
            }
            function addMappings(sch, i) {
              if (sch.const) addMapping(sch.const, i); else {
                if (!sch.enum) throw new Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`);
                for (const tagValue of sch.enum) addMapping(tagValue, i);
              }
            }
            function addMapping(tagValue, i) {
              if ("string" != typeof tagValue || tagValue in oneOfMapping) throw new Error(`discriminator: "${tagName}" values must be unique strings`);
              oneOfMapping[tagValue] = i;
            }
          }();
          gen.if(!1);
          for (const tagValue in mapping) {
            gen.elseIf(codegen_1._`${tag} === ${tagValue}`);
            gen.assign(valid, applyTagSchema(mapping[tagValue]));
          }
          gen.else();
          cxt.error(!1, {
            discrError: types_1.DiscrError.Mapping,
            tag,
            tagName
          });
          gen.endIf();
        }(), () => cxt.error(!1, {
          discrError: types_1.DiscrError.Tag,
          tag,
          tagName
        }));
        cxt.ok(valid);
        function applyTagSchema(schemaProp) {
          const _valid = gen.name("valid"), schCxt = cxt.subschema({
            keyword: "oneOf",
            schemaProp
          }, _valid);
          cxt.mergeEvaluated(schCxt, codegen_1.Name);
          return _valid;
        }
      }
    };
    exports.default = def;
  },
  3255: (__unused_webpack_module, exports) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.DiscrError = void 0;
    var DiscrError;
    !function(DiscrError) {
      DiscrError.Tag = "tag";
      DiscrError.Mapping = "mapping";
    }(DiscrError || (exports.DiscrError = DiscrError = {}));
  },
  8054: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const codegen_1 = __webpack_require__(9304), def = {
      keyword: "format",
      type: [ "number", "string" ],
      schemaType: "string",
      $data: !0,
      error: {
        message: ({schemaCode}) => codegen_1.str`must match format "${schemaCode}"`,
        params: ({schemaCode}) => codegen_1._`{format: ${schemaCode}}`
      },
      code(cxt, ruleType) {
        const {gen, data, $data, schema, schemaCode, it} = cxt, {opts, errSchemaPath, schemaEnv, self} = it;
        opts.validateFormats && ($data ? function() {
          const fmts = gen.scopeValue("formats", {
            ref: self.formats,
            code: opts.code.formats
          }), fDef = gen.const("fDef", codegen_1._`${fmts}[${schemaCode}]`), fType = gen.let("fType"), format = gen.let("format");
          gen.if(codegen_1._`typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`, () => gen.assign(fType, codegen_1._`${fDef}.type || "string"`).assign(format, codegen_1._`${fDef}.validate`), () => gen.assign(fType, codegen_1._`"string"`).assign(format, fDef));
          cxt.fail$data((0, codegen_1.or)(!1 === opts.strictSchema ? codegen_1.nil : codegen_1._`${schemaCode} && !${format}`, function() {
            const callFormat = schemaEnv.$async ? codegen_1._`(${fDef}.async ? await ${format}(${data}) : ${format}(${data}))` : codegen_1._`${format}(${data})`, validData = codegen_1._`(typeof ${format} == "function" ? ${callFormat} : ${format}.test(${data}))`;
            return codegen_1._`${format} && ${format} !== true && ${fType} === ${ruleType} && !${validData}`;
          }()));
        }() : function() {
          const formatDef = self.formats[schema];
          if (!formatDef) {
            !function() {
              if (!1 !== opts.strictSchema) throw new Error(unknownMsg());
              self.logger.warn(unknownMsg());
              function unknownMsg() {
                return `unknown format "${schema}" ignored in schema at path "${errSchemaPath}"`;
              }
            }();
            return;
          }
          if (!0 === formatDef) return;
          const [fmtType, format, fmtRef] = function(fmtDef) {
            const code = fmtDef instanceof RegExp ? (0, codegen_1.regexpCode)(fmtDef) : opts.code.formats ? codegen_1._`${opts.code.formats}${(0, 
            codegen_1.getProperty)(schema)}` : void 0, fmt = gen.scopeValue("formats", {
              key: schema,
              ref: fmtDef,
              code
            });
            return "object" != typeof fmtDef || fmtDef instanceof RegExp ? [ "string", fmtDef, fmt ] : [ fmtDef.type || "string", fmtDef.validate, codegen_1._`${fmt}.validate` ];
          }(formatDef);
          fmtType === ruleType && cxt.pass(function() {
            if ("object" == typeof formatDef && !(formatDef instanceof RegExp) && formatDef.async) {
              if (!schemaEnv.$async) throw new Error("async format in sync schema");
              return codegen_1._`await ${fmtRef}(${data})`;
            }
            return "function" == typeof format ? codegen_1._`${fmtRef}(${data})` : codegen_1._`${fmtRef}.test(${data})`;
          }());
        }());
      }
    };
    exports.default = def;
  },
  1069: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const format = [ __webpack_require__(8054).default ];
    exports.default = format;
  },
  7016: (__unused_webpack_module, exports) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    exports.contentVocabulary = exports.metadataVocabulary = void 0;
    exports.metadataVocabulary = [ "title", "description", "default", "deprecated", "readOnly", "writeOnly", "examples" ];
    exports.contentVocabulary = [ "contentMediaType", "contentEncoding", "contentSchema" ];
  },
  1902: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164), equal_1 = __webpack_require__(8435), def = {
      keyword: "const",
      $data: !0,
      error: {
        message: "must be equal to constant",
        params: ({schemaCode}) => codegen_1._`{allowedValue: ${schemaCode}}`
      },
      code(cxt) {
        const {gen, data, $data, schemaCode, schema} = cxt;
        $data || schema && "object" == typeof schema ? cxt.fail$data(codegen_1._`!${(0, 
        util_1.useFunc)(gen, equal_1.default)}(${data}, ${schemaCode})`) : cxt.fail(codegen_1._`${schema} !== ${data}`);
      }
    };
    exports.default = def;
  },
  52: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164), equal_1 = __webpack_require__(8435), def = {
      keyword: "enum",
      schemaType: "array",
      $data: !0,
      error: {
        message: "must be equal to one of the allowed values",
        params: ({schemaCode}) => codegen_1._`{allowedValues: ${schemaCode}}`
      },
      code(cxt) {
        const {gen, data, $data, schema, schemaCode, it} = cxt;
        if (!$data && 0 === schema.length) throw new Error("enum must have non-empty array");
        const useLoop = schema.length >= it.opts.loopEnum;
        let eql;
        const getEql = () => null != eql ? eql : eql = (0, util_1.useFunc)(gen, equal_1.default);
        let valid;
        if (useLoop || $data) {
          valid = gen.let("valid");
          cxt.block$data(valid, function() {
            gen.assign(valid, !1);
            gen.forOf("v", schemaCode, v => gen.if(codegen_1._`${getEql()}(${data}, ${v})`, () => gen.assign(valid, !0).break()));
          });
        } else {
          if (!Array.isArray(schema)) throw new Error("ajv implementation error");
          const vSchema = gen.const("vSchema", schemaCode);
          valid = (0, codegen_1.or)(...schema.map((_x, i) => function(vSchema, i) {
            const sch = schema[i];
            return "object" == typeof sch && null !== sch ? codegen_1._`${getEql()}(${data}, ${vSchema}[${i}])` : codegen_1._`${data} === ${sch}`;
          }(vSchema, i)));
        }
        cxt.pass(valid);
      }
    };
    exports.default = def;
  },
  7821: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const limitNumber_1 = __webpack_require__(5535), multipleOf_1 = __webpack_require__(8840), limitLength_1 = __webpack_require__(6414), pattern_1 = __webpack_require__(9427), limitProperties_1 = __webpack_require__(611), required_1 = __webpack_require__(844), limitItems_1 = __webpack_require__(3708), uniqueItems_1 = __webpack_require__(3248), const_1 = __webpack_require__(1902), enum_1 = __webpack_require__(52), validation = [ limitNumber_1.default, multipleOf_1.default, limitLength_1.default, pattern_1.default, limitProperties_1.default, required_1.default, limitItems_1.default, uniqueItems_1.default, {
      keyword: "type",
      schemaType: [ "string", "array" ]
    }, {
      keyword: "nullable",
      schemaType: "boolean"
    }, const_1.default, enum_1.default ];
    exports.default = validation;
  },
  3708: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const codegen_1 = __webpack_require__(9304), def = {
      keyword: [ "maxItems", "minItems" ],
      type: "array",
      schemaType: "number",
      $data: !0,
      error: {
        message({keyword, schemaCode}) {
          const comp = "maxItems" === keyword ? "more" : "fewer";
          return codegen_1.str`must NOT have ${comp} than ${schemaCode} items`;
        },
        params: ({schemaCode}) => codegen_1._`{limit: ${schemaCode}}`
      },
      code(cxt) {
        const {keyword, data, schemaCode} = cxt, op = "maxItems" === keyword ? codegen_1.operators.GT : codegen_1.operators.LT;
        cxt.fail$data(codegen_1._`${data}.length ${op} ${schemaCode}`);
      }
    };
    exports.default = def;
  },
  6414: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164), ucs2length_1 = __webpack_require__(3714), def = {
      keyword: [ "maxLength", "minLength" ],
      type: "string",
      schemaType: "number",
      $data: !0,
      error: {
        message({keyword, schemaCode}) {
          const comp = "maxLength" === keyword ? "more" : "fewer";
          return codegen_1.str`must NOT have ${comp} than ${schemaCode} characters`;
        },
        params: ({schemaCode}) => codegen_1._`{limit: ${schemaCode}}`
      },
      code(cxt) {
        const {keyword, data, schemaCode, it} = cxt, op = "maxLength" === keyword ? codegen_1.operators.GT : codegen_1.operators.LT, len = !1 === it.opts.unicode ? codegen_1._`${data}.length` : codegen_1._`${(0, 
        util_1.useFunc)(cxt.gen, ucs2length_1.default)}(${data})`;
        cxt.fail$data(codegen_1._`${len} ${op} ${schemaCode}`);
      }
    };
    exports.default = def;
  },
  5535: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const codegen_1 = __webpack_require__(9304), ops = codegen_1.operators, KWDs = {
      maximum: {
        okStr: "<=",
        ok: ops.LTE,
        fail: ops.GT
      },
      minimum: {
        okStr: ">=",
        ok: ops.GTE,
        fail: ops.LT
      },
      exclusiveMaximum: {
        okStr: "<",
        ok: ops.LT,
        fail: ops.GTE
      },
      exclusiveMinimum: {
        okStr: ">",
        ok: ops.GT,
        fail: ops.LTE
      }
    }, error = {
      message: ({keyword, schemaCode}) => codegen_1.str`must be ${KWDs[keyword].okStr} ${schemaCode}`,
      params: ({keyword, schemaCode}) => codegen_1._`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`
    }, def = {
      keyword: Object.keys(KWDs),
      type: "number",
      schemaType: "number",
      $data: !0,
      error,
      code(cxt) {
        const {keyword, data, schemaCode} = cxt;
        cxt.fail$data(codegen_1._`${data} ${KWDs[keyword].fail} ${schemaCode} || isNaN(${data})`);
      }
    };
    exports.default = def;
  },
  611: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const codegen_1 = __webpack_require__(9304), def = {
      keyword: [ "maxProperties", "minProperties" ],
      type: "object",
      schemaType: "number",
      $data: !0,
      error: {
        message({keyword, schemaCode}) {
          const comp = "maxProperties" === keyword ? "more" : "fewer";
          return codegen_1.str`must NOT have ${comp} than ${schemaCode} properties`;
        },
        params: ({schemaCode}) => codegen_1._`{limit: ${schemaCode}}`
      },
      code(cxt) {
        const {keyword, data, schemaCode} = cxt, op = "maxProperties" === keyword ? codegen_1.operators.GT : codegen_1.operators.LT;
        cxt.fail$data(codegen_1._`Object.keys(${data}).length ${op} ${schemaCode}`);
      }
    };
    exports.default = def;
  },
  8840: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const codegen_1 = __webpack_require__(9304), def = {
      keyword: "multipleOf",
      type: "number",
      schemaType: "number",
      $data: !0,
      error: {
        message: ({schemaCode}) => codegen_1.str`must be multiple of ${schemaCode}`,
        params: ({schemaCode}) => codegen_1._`{multipleOf: ${schemaCode}}`
      },
      code(cxt) {
        const {gen, data, schemaCode, it} = cxt, prec = it.opts.multipleOfPrecision, res = gen.let("res"), invalid = prec ? codegen_1._`Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}` : codegen_1._`${res} !== parseInt(${res})`;
        cxt.fail$data(codegen_1._`(${schemaCode} === 0 || (${res} = ${data}/${schemaCode}, ${invalid}))`);
      }
    };
    exports.default = def;
  },
  9427: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const code_1 = __webpack_require__(5584), util_1 = __webpack_require__(7164), codegen_1 = __webpack_require__(9304), def = {
      keyword: "pattern",
      type: "string",
      schemaType: "string",
      $data: !0,
      error: {
        message: ({schemaCode}) => codegen_1.str`must match pattern "${schemaCode}"`,
        params: ({schemaCode}) => codegen_1._`{pattern: ${schemaCode}}`
      },
      code(cxt) {
        const {gen, data, $data, schema, schemaCode, it} = cxt, u = it.opts.unicodeRegExp ? "u" : "";
        if ($data) {
          const {regExp} = it.opts.code, regExpCode = "new RegExp" === regExp.code ? codegen_1._`new RegExp` : (0, 
          util_1.useFunc)(gen, regExp), valid = gen.let("valid");
          gen.try(() => gen.assign(valid, codegen_1._`${regExpCode}(${schemaCode}, ${u}).test(${data})`), () => gen.assign(valid, !1));
          cxt.fail$data(codegen_1._`!${valid}`);
        } else {
          const regExp = (0, code_1.usePattern)(cxt, schema);
          cxt.fail$data(codegen_1._`!${regExp}.test(${data})`);
        }
      }
    };
    exports.default = def;
  },
  844: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const code_1 = __webpack_require__(5584), codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164), def = {
      keyword: "required",
      type: "object",
      schemaType: "array",
      $data: !0,
      error: {
        message: ({params: {missingProperty}}) => codegen_1.str`must have required property '${missingProperty}'`,
        params: ({params: {missingProperty}}) => codegen_1._`{missingProperty: ${missingProperty}}`
      },
      code(cxt) {
        const {gen, schema, schemaCode, data, $data, it} = cxt, {opts} = it;
        if (!$data && 0 === schema.length) return;
        const useLoop = schema.length >= opts.loopRequired;
        it.allErrors ? function() {
          if (useLoop || $data) cxt.block$data(codegen_1.nil, loopAllRequired); else for (const prop of schema) (0, 
          code_1.checkReportMissingProp)(cxt, prop);
        }() : function() {
          const missing = gen.let("missing");
          if (useLoop || $data) {
            const valid = gen.let("valid", !0);
            cxt.block$data(valid, () => function(missing, valid) {
              cxt.setParams({
                missingProperty: missing
              });
              gen.forOf(missing, schemaCode, () => {
                gen.assign(valid, (0, code_1.propertyInData)(gen, data, missing, opts.ownProperties));
                gen.if((0, codegen_1.not)(valid), () => {
                  cxt.error();
                  gen.break();
                });
              }, codegen_1.nil);
            }(missing, valid));
            cxt.ok(valid);
          } else {
            gen.if((0, code_1.checkMissingProp)(cxt, schema, missing));
            (0, code_1.reportMissingProp)(cxt, missing);
            gen.else();
          }
        }();
        if (opts.strictRequired) {
          const props = cxt.parentSchema.properties, {definedProperties} = cxt.it;
          for (const requiredKey of schema) if (void 0 === (null == props ? void 0 : props[requiredKey]) && !definedProperties.has(requiredKey)) {
            const msg = `required property "${requiredKey}" is not defined at "${it.schemaEnv.baseId + it.errSchemaPath}" (strictRequired)`;
            (0, util_1.checkStrictMode)(it, msg, it.opts.strictRequired);
          }
        }
        function loopAllRequired() {
          gen.forOf("prop", schemaCode, prop => {
            cxt.setParams({
              missingProperty: prop
            });
            gen.if((0, code_1.noPropertyInData)(gen, data, prop, opts.ownProperties), () => cxt.error());
          });
        }
      }
    };
    exports.default = def;
  },
  3248: (__unused_webpack_module, exports, __webpack_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: !0
    });
    const dataType_1 = __webpack_require__(8153), codegen_1 = __webpack_require__(9304), util_1 = __webpack_require__(7164), equal_1 = __webpack_require__(8435), def = {
      keyword: "uniqueItems",
      type: "array",
      schemaType: "boolean",
      $data: !0,
      error: {
        message: ({params: {i, j}}) => codegen_1.str`must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
        params: ({params: {i, j}}) => codegen_1._`{i: ${i}, j: ${j}}`
      },
      code(cxt) {
        const {gen, data, $data, schema, parentSchema, schemaCode, it} = cxt;
        if (!$data && !schema) return;
        const valid = gen.let("valid"), itemTypes = parentSchema.items ? (0, dataType_1.getSchemaTypes)(parentSchema.items) : [];
        cxt.block$data(valid, function() {
          const i = gen.let("i", codegen_1._`${data}.length`), j = gen.let("j");
          cxt.setParams({
            i,
            j
          });
          gen.assign(valid, !0);
          gen.if(codegen_1._`${i} > 1`, () => (itemTypes.length > 0 && !itemTypes.some(t => "object" === t || "array" === t) ? loopN : loopN2)(i, j));
        }, codegen_1._`${schemaCode} === false`);
        cxt.ok(valid);
        function loopN(i, j) {
          const item = gen.name("item"), wrongType = (0, dataType_1.checkDataTypes)(itemTypes, item, it.opts.strictNumbers, dataType_1.DataType.Wrong), indices = gen.const("indices", codegen_1._`{}`);
          gen.for(codegen_1._`;${i}--;`, () => {
            gen.let(item, codegen_1._`${data}[${i}]`);
            gen.if(wrongType, codegen_1._`continue`);
            itemTypes.length > 1 && gen.if(codegen_1._`typeof ${item} == "string"`, codegen_1._`${item} += "_"`);
            gen.if(codegen_1._`typeof ${indices}[${item}] == "number"`, () => {
              gen.assign(j, codegen_1._`${indices}[${item}]`);
              cxt.error();
              gen.assign(valid, !1).break();
            }).code(codegen_1._`${indices}[${item}] = ${i}`);
          });
        }
        function loopN2(i, j) {
          const eql = (0, util_1.useFunc)(gen, equal_1.default), outer = gen.name("outer");
          gen.label(outer).for(codegen_1._`;${i}--;`, () => gen.for(codegen_1._`${j} = ${i}; ${j}--;`, () => gen.if(codegen_1._`${eql}(${data}[${i}], ${data}[${j}])`, () => {
            cxt.error();
            gen.assign(valid, !1).break(outer);
          })));
        }
      }
    };
    exports.default = def;
  },
  5546: module => {
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && "object" == typeof a && "object" == typeof b) {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if ((length = a.length) != b.length) return !1;
          for (i = length; 0 !== i--; ) if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if ((length = (keys = Object.keys(a)).length) !== Object.keys(b).length) return !1;
        for (i = length; 0 !== i--; ) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; 0 !== i--; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a != a && b != b;
    };
  },
  6651: module => {
    var traverse = module.exports = function(schema, opts, cb) {
      if ("function" == typeof opts) {
        cb = opts;
        opts = {};
      }
      _traverse(opts, "function" == typeof (cb = opts.cb || cb) ? cb : cb.pre || function() {}, cb.post || function() {}, schema, "", schema);
    };
    traverse.keywords = {
      additionalItems: !0,
      items: !0,
      contains: !0,
      additionalProperties: !0,
      propertyNames: !0,
      not: !0,
      if: !0,
      then: !0,
      else: !0
    };
    traverse.arrayKeywords = {
      items: !0,
      allOf: !0,
      anyOf: !0,
      oneOf: !0
    };
    traverse.propsKeywords = {
      $defs: !0,
      definitions: !0,
      properties: !0,
      patternProperties: !0,
      dependencies: !0
    };
    traverse.skipKeywords = {
      default: !0,
      enum: !0,
      const: !0,
      required: !0,
      maximum: !0,
      minimum: !0,
      exclusiveMaximum: !0,
      exclusiveMinimum: !0,
      multipleOf: !0,
      maxLength: !0,
      minLength: !0,
      pattern: !0,
      format: !0,
      maxItems: !0,
      minItems: !0,
      uniqueItems: !0,
      maxProperties: !0,
      minProperties: !0
    };
    function _traverse(opts, pre, post, schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex) {
      if (schema && "object" == typeof schema && !Array.isArray(schema)) {
        pre(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
        for (var key in schema) {
          var sch = schema[key];
          if (Array.isArray(sch)) {
            if (key in traverse.arrayKeywords) for (var i = 0; i < sch.length; i++) _traverse(opts, pre, post, sch[i], jsonPtr + "/" + key + "/" + i, rootSchema, jsonPtr, key, schema, i);
          } else if (key in traverse.propsKeywords) {
            if (sch && "object" == typeof sch) for (var prop in sch) _traverse(opts, pre, post, sch[prop], jsonPtr + "/" + key + "/" + escapeJsonPtr(prop), rootSchema, jsonPtr, key, schema, prop);
          } else (key in traverse.keywords || opts.allKeys && !(key in traverse.skipKeywords)) && _traverse(opts, pre, post, sch, jsonPtr + "/" + key, rootSchema, jsonPtr, key, schema);
        }
        post(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
      }
    }
    function escapeJsonPtr(str) {
      return str.replace(/~/g, "~0").replace(/\//g, "~1");
    }
  },
  2780: (module, __unused_webpack_exports, __webpack_require__) => {
    const {normalizeIPv6, removeDotSegments, removeDotSegmentsRelative, recomposeAuthority, normalizePercentEncoding, normalizePathEncoding, serializePathEncoding, normalizeQueryFragmentEncoding, encodeQuery, encodeFragment, reescapeHostDelimiters, isIPv4, nonSimpleDomain} = __webpack_require__(8753), {SCHEMES, getSchemeHandler} = __webpack_require__(2256), VALID_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/u, FORBIDDEN_DOMAIN_HOST_CHARACTER = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
    function validateScheme(scheme) {
      const stringScheme = String(scheme);
      if (!VALID_SCHEME.test(stringScheme)) throw new TypeError("URI scheme is malformed.");
      return stringScheme;
    }
    function resolveComponent(base, relative, options, skipNormalization) {
      const target = {};
      if (!skipNormalization) {
        base = parse(serialize(base, options), options);
        relative = parse(serialize(relative, options), options);
      }
      if (!(options = options || {}).tolerant && relative.scheme) {
        target.scheme = relative.scheme;
        target.userinfo = relative.userinfo;
        target.host = relative.host;
        target.port = relative.port;
        target.path = removeDotSegments(relative.path || "");
        target.query = relative.query;
      } else {
        if (void 0 !== relative.userinfo || void 0 !== relative.host || void 0 !== relative.port) {
          target.userinfo = relative.userinfo;
          target.host = relative.host;
          target.port = relative.port;
          target.path = removeDotSegments(relative.path || "");
          target.query = relative.query;
        } else {
          if (relative.path) {
            if ("/" === relative.path[0]) target.path = removeDotSegments(relative.path); else {
              const baseHasAuthority = void 0 !== base.userinfo || void 0 !== base.host || void 0 !== base.port;
              baseHasAuthority && !base.path ? target.path = "/" + relative.path : base.path ? target.path = base.path.slice(0, base.path.lastIndexOf("/") + 1) + relative.path : target.path = relative.path;
              target.path = void 0 !== base.scheme || baseHasAuthority || "/" === target.path[0] ? removeDotSegments(target.path) : removeDotSegmentsRelative(target.path);
            }
            target.query = relative.query;
          } else {
            target.path = base.path;
            void 0 !== relative.query ? target.query = relative.query : target.query = base.query;
          }
          target.userinfo = base.userinfo;
          target.host = base.host;
          target.port = base.port;
        }
        target.scheme = base.scheme;
      }
      target.fragment = relative.fragment;
      return target;
    }
    function serialize(cmpts, opts) {
      const component = {
        host: cmpts.host,
        scheme: cmpts.scheme,
        userinfo: cmpts.userinfo,
        port: cmpts.port,
        path: cmpts.path,
        query: cmpts.query,
        nid: cmpts.nid,
        nss: cmpts.nss,
        uuid: cmpts.uuid,
        fragment: cmpts.fragment,
        reference: cmpts.reference,
        resourceName: cmpts.resourceName,
        secure: cmpts.secure,
        error: ""
      }, options = Object.assign({}, opts), uriTokens = [];
      component.scheme && (component.scheme = validateScheme(component.scheme));
      const schemeHandler = getSchemeHandler(options.scheme || component.scheme);
      schemeHandler && schemeHandler.serialize && schemeHandler.serialize(component, options);
      const hasAuthority = void 0 !== component.userinfo || void 0 !== component.host || void 0 !== component.port, schemelessReference = (void 0 === component.scheme || "suffix" === options.reference) && !hasAuthority, pathNoScheme = !options.skipEscape && schemelessReference;
      void 0 !== component.path && (options.skipEscape ? component.path = normalizePercentEncoding(component.path) : component.path = serializePathEncoding(component.path, pathNoScheme));
      if ("suffix" !== options.reference && component.scheme) {
        component.scheme = validateScheme(component.scheme);
        uriTokens.push(component.scheme, ":");
      }
      const authority = recomposeAuthority(component);
      if (void 0 !== authority) {
        "suffix" !== options.reference && uriTokens.push("//");
        uriTokens.push(authority);
        component.path && "/" !== component.path[0] && uriTokens.push("/");
      }
      if (void 0 !== component.path) {
        let s = component.path;
        options.absolutePath || schemeHandler && schemeHandler.absolutePath || (s = schemelessReference && "/" !== s[0] ? removeDotSegmentsRelative(s) : removeDotSegments(s));
        schemelessReference && (s = serializePathEncoding(s, !0));
        void 0 === authority && "/" === s[0] && "/" === s[1] && (s = "/%2F" + s.slice(2));
        uriTokens.push(s);
      }
      void 0 !== component.query && uriTokens.push("?", encodeQuery(component.query));
      void 0 !== component.fragment && uriTokens.push("#", encodeFragment(component.fragment));
      return uriTokens.join("");
    }
    const URI_PARSE = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u, AUTHORITY_PREFIX = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/, AUTHORITY_INTRODUCER_REGION = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;
    function hasMalformedPercentEncoding(component) {
      if (void 0 === component) return !1;
      let percent = component.indexOf("%");
      for (;-1 !== percent; ) {
        if (percent + 2 >= component.length || !/^[\da-f]{2}$/iu.test(component.slice(percent + 1, percent + 3))) return !0;
        percent = component.indexOf("%", percent + 3);
      }
      return !1;
    }
    function isIPLiteral(host) {
      return "[" === host[0] && "]" === host[host.length - 1];
    }
    function canonicalizeHost(parsed, options, schemeHandler, isIP) {
      if (hasForbiddenDomainHost(parsed, options, schemeHandler, isIP)) {
        parsed.error = parsed.error || "URI host is malformed.";
        return !0;
      }
      if (!options.unicodeSupport && (!schemeHandler || !schemeHandler.unicodeSupport) && parsed.host && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && !1 === isIP && nonSimpleDomain(parsed.host)) {
        let url;
        try {
          url = new URL("http://" + parsed.host);
        } catch (e) {
          parsed.error = parsed.error || "Host's domain name can not be converted to ASCII: " + e;
          return !0;
        }
        if (!function(url) {
          return "" === url.username && "" === url.password && "" === url.port && "/" === url.pathname && "" === url.search && "" === url.hash && "" !== url.hostname;
        }(url)) {
          parsed.error = parsed.error || "URI host is malformed.";
          return !0;
        }
        parsed.host = url.hostname;
      }
      return !1;
    }
    function hasForbiddenDomainHost(parsed, options, schemeHandler, isIP) {
      return Boolean(parsed.host && !1 === isIP && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host));
    }
    function parseWithStatus(uri, opts) {
      const options = Object.assign({}, opts), parsed = {
        scheme: void 0,
        userinfo: void 0,
        host: "",
        port: void 0,
        path: "",
        query: void 0,
        fragment: void 0
      };
      let malformedAuthorityOrPort = !1, malformedPercentEncoding = !1, malformedSchemeSpecific = !1, malformedHost = !1, malformedIPLiteral = !1, malformedScheme = !1, isIP = !1;
      "suffix" === options.reference && (uri = options.scheme ? options.scheme + ":" + uri : "//" + uri);
      const authorityMatch = uri.match(AUTHORITY_PREFIX);
      if (null !== authorityMatch && -1 !== authorityMatch[1].indexOf("\\")) {
        parsed.error = "URI authority must not contain a literal backslash.";
        malformedAuthorityOrPort = !0;
      }
      const introducerMatch = uri.match(AUTHORITY_INTRODUCER_REGION);
      if (null !== introducerMatch) {
        const region = introducerMatch[1], normalizedRegion = region.replace(/[\t\n\r]/g, "");
        if (normalizedRegion.length >= 2) if ("//" !== normalizedRegion.slice(0, 2)) {
          parsed.error = parsed.error || "URI authority must not contain a literal backslash.";
          malformedAuthorityOrPort = !0;
        } else if (region.length !== normalizedRegion.length) {
          parsed.error = parsed.error || "URI authority introducer must not contain whitespace.";
          malformedAuthorityOrPort = !0;
        }
      }
      const matches = uri.match(URI_PARSE);
      if (matches) {
        parsed.scheme = matches[1];
        parsed.userinfo = matches[3];
        parsed.host = matches[4];
        parsed.port = parseInt(matches[5], 10);
        parsed.path = matches[6] || "";
        parsed.query = matches[7];
        parsed.fragment = matches[8];
        if (void 0 !== parsed.scheme) if (VALID_SCHEME.test(parsed.scheme)) parsed.scheme = parsed.scheme.toLowerCase(); else {
          parsed.error = parsed.error || "URI scheme is malformed.";
          malformedScheme = !0;
        }
        malformedPercentEncoding = function(matches) {
          const host = matches[4];
          return hasMalformedPercentEncoding(matches[3]) || void 0 !== host && !isIPLiteral(host) && hasMalformedPercentEncoding(host) || hasMalformedPercentEncoding(matches[6]) || hasMalformedPercentEncoding(matches[7]) || hasMalformedPercentEncoding(matches[8]);
        }(matches);
        malformedPercentEncoding && (parsed.error = parsed.error || "URI contains malformed percent-encoding.");
        isNaN(parsed.port) && (parsed.port = matches[5]);
        const parseError = function(parsed, matches) {
          return void 0 !== matches[2] && parsed.path && "/" !== parsed.path[0] ? 'URI path must start with "/" when authority is present.' : "number" == typeof parsed.port && (parsed.port < 0 || parsed.port > 65535) ? "URI port is malformed." : void 0;
        }(parsed, matches);
        if (void 0 !== parseError) {
          parsed.error = parsed.error || parseError;
          malformedAuthorityOrPort = !0;
        }
        if (parsed.host) if (!1 === isIPv4(parsed.host)) {
          const bracketedIPLiteral = isIPLiteral(parsed.host), hasIPLiteralBracket = -1 !== parsed.host.indexOf("[") || -1 !== parsed.host.indexOf("]"), ipv6result = normalizeIPv6(parsed.host);
          isIP = ipv6result.isIPV6 || !0 === ipv6result.isIPVFuture;
          malformedIPLiteral = hasIPLiteralBracket && (!bracketedIPLiteral || !0 === ipv6result.error);
          parsed.host = isIP ? ipv6result.host : ipv6result.host.toLowerCase();
          if (malformedIPLiteral) {
            parsed.error = parsed.error || "URI host is malformed.";
            malformedAuthorityOrPort = !0;
          }
        } else isIP = !0;
        void 0 !== parsed.scheme || void 0 !== parsed.userinfo || void 0 !== parsed.host || void 0 !== parsed.port || void 0 !== parsed.query || parsed.path ? void 0 === parsed.scheme ? parsed.reference = "relative" : void 0 === parsed.fragment ? parsed.reference = "absolute" : parsed.reference = "uri" : parsed.reference = "same-document";
        options.reference && "suffix" !== options.reference && options.reference !== parsed.reference && (parsed.error = parsed.error || "URI is not a " + options.reference + " reference.");
        const schemeHandler = getSchemeHandler(options.scheme || parsed.scheme);
        malformedIPLiteral || (malformedHost = canonicalizeHost(parsed, options, schemeHandler, isIP));
        if (-1 !== uri.indexOf("%") && void 0 !== parsed.host && !malformedIPLiteral) {
          let host = isIP ? parsed.host : normalizePercentEncoding(parsed.host, !0);
          isIP || (host = normalizePercentEncoding(host.toLowerCase()));
          parsed.host = isIP || "null" !== options.scheme ? reescapeHostDelimiters(host, isIP) : host;
        }
        if (!schemeHandler || schemeHandler && !schemeHandler.skipNormalize) {
          parsed.path && (parsed.path = normalizePathEncoding(parsed.path));
          parsed.query && (parsed.query = normalizeQueryFragmentEncoding(parsed.query));
          parsed.fragment && (parsed.fragment = normalizeQueryFragmentEncoding(parsed.fragment));
        }
        if (schemeHandler && schemeHandler.parse) {
          schemeHandler.parse(parsed, options);
          schemeHandler === SCHEMES.urn && void 0 === parsed.nid && (malformedSchemeSpecific = !0);
        }
      } else parsed.error = parsed.error || "URI can not be parsed.";
      return {
        parsed,
        malformedAuthorityOrPort,
        malformedPercentEncoding,
        malformedSchemeSpecific,
        malformedHost,
        malformedScheme
      };
    }
    function parse(uri, opts) {
      return parseWithStatus(uri, opts).parsed;
    }
    function normalizeStringWithStatus(uri, opts) {
      const {parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme} = parseWithStatus(uri, opts);
      return {
        normalized: malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? uri : serialize(parsed, opts),
        malformedAuthorityOrPort,
        malformedPercentEncoding,
        malformedSchemeSpecific,
        malformedHost,
        malformedScheme
      };
    }
    function normalizeComparableURI(uri, opts) {
      if ("string" != typeof uri && "object" != typeof uri) return;
      let value;
      try {
        value = "string" == typeof uri ? uri : serialize(uri, opts);
      } catch {
        return;
      }
      const {normalized, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme} = normalizeStringWithStatus(value, opts);
      return malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? void 0 : normalized;
    }
    const fastUri = {
      SCHEMES,
      normalize: function(uri, options) {
        "string" == typeof uri ? uri = function(uri, opts) {
          return normalizeStringWithStatus(uri, opts).normalized;
        }(uri, options) : "object" == typeof uri && (uri = parse(serialize(uri, options), options));
        return uri;
      },
      resolve: function(baseURI, relativeURI, options) {
        const schemelessOptions = options ? Object.assign({
          scheme: "null"
        }, options) : {
          scheme: "null"
        }, {parsed: baseParsed, malformedAuthorityOrPort: baseMalformed, malformedPercentEncoding: baseMalformedPercentEncoding, malformedSchemeSpecific: baseMalformedSchemeSpecific, malformedHost: baseMalformedHost, malformedScheme: baseMalformedScheme} = parseWithStatus(baseURI, schemelessOptions), {parsed: relativeParsed, malformedAuthorityOrPort: relativeMalformed, malformedPercentEncoding: relativeMalformedPercentEncoding, malformedSchemeSpecific: relativeMalformedSchemeSpecific, malformedHost: relativeMalformedHost, malformedScheme: relativeMalformedScheme} = parseWithStatus(relativeURI, schemelessOptions);
        if (baseMalformed || relativeMalformed || baseMalformedPercentEncoding || relativeMalformedPercentEncoding || baseMalformedSchemeSpecific || relativeMalformedSchemeSpecific || baseMalformedHost || relativeMalformedHost || baseMalformedScheme || relativeMalformedScheme) throw new Error(baseParsed.error || relativeParsed.error || "URI is malformed.");
        const resolved = resolveComponent(baseParsed, relativeParsed, schemelessOptions, !0), resolvedSchemeHandler = getSchemeHandler(options && options.scheme || resolved.scheme), resolvedHost = resolved.host, resolvedHostIsIP = void 0 !== resolvedHost && "" !== resolvedHost && (isIPv4(resolvedHost) || normalizeIPv6(resolvedHost).isIPV6);
        if (hasForbiddenDomainHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP)) throw new Error("URI host is malformed.");
        canonicalizeHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP);
        const encodedASCIIHost = resolvedHost && -1 !== resolvedHost.indexOf("%") && !/\P{ASCII}/u.test(resolvedHost);
        if (resolved.error && !encodedASCIIHost) throw new Error(resolved.error);
        schemelessOptions.skipEscape = !0;
        return serialize(resolved, schemelessOptions);
      },
      resolveComponent,
      equal: function(uriA, uriB, options) {
        const normalizedA = normalizeComparableURI(uriA, options), normalizedB = normalizeComparableURI(uriB, options);
        return void 0 !== normalizedA && void 0 !== normalizedB && normalizedA === normalizedB;
      },
      serialize,
      parse
    };
    module.exports = fastUri;
    module.exports.default = fastUri;
    module.exports.fastUri = fastUri;
  },
  2256: (module, __unused_webpack_exports, __webpack_require__) => {
    const {isUUID} = __webpack_require__(8753), URN_REG = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu, supportedSchemeNames = [ "http", "https", "ws", "wss", "urn", "urn:uuid" ];
    function wsIsSecure(wsComponent) {
      return !0 === wsComponent.secure || !1 !== wsComponent.secure && !!wsComponent.scheme && !(3 !== wsComponent.scheme.length || "w" !== wsComponent.scheme[0] && "W" !== wsComponent.scheme[0] || "s" !== wsComponent.scheme[1] && "S" !== wsComponent.scheme[1] || "s" !== wsComponent.scheme[2] && "S" !== wsComponent.scheme[2]);
    }
    function httpParse(component) {
      component.host || (component.error = component.error || "HTTP URIs must have a host.");
      return component;
    }
    function httpSerialize(component) {
      const secure = "https" === String(component.scheme).toLowerCase();
      component.port !== (secure ? 443 : 80) && "" !== component.port || (component.port = void 0);
      component.path || (component.path = "/");
      return component;
    }
    const http = {
      scheme: "http",
      domainHost: !0,
      parse: httpParse,
      serialize: httpSerialize
    }, ws = {
      scheme: "ws",
      domainHost: !0,
      parse: function(wsComponent) {
        wsComponent.secure = wsIsSecure(wsComponent);
        wsComponent.resourceName = (wsComponent.path || "/") + (wsComponent.query ? "?" + wsComponent.query : "");
        wsComponent.path = void 0;
        wsComponent.query = void 0;
        return wsComponent;
      },
      serialize: function(wsComponent) {
        wsComponent.port !== (wsIsSecure(wsComponent) ? 443 : 80) && "" !== wsComponent.port || (wsComponent.port = void 0);
        if ("boolean" == typeof wsComponent.secure) {
          wsComponent.scheme = wsComponent.secure ? "wss" : "ws";
          wsComponent.secure = void 0;
        }
        if (wsComponent.resourceName) {
          const queryIndex = wsComponent.resourceName.indexOf("?"), path = -1 === queryIndex ? wsComponent.resourceName : wsComponent.resourceName.slice(0, queryIndex);
          wsComponent.path = path && "/" !== path ? path : void 0;
          wsComponent.query = -1 === queryIndex ? void 0 : wsComponent.resourceName.slice(queryIndex + 1);
          wsComponent.resourceName = void 0;
        }
        wsComponent.fragment = void 0;
        return wsComponent;
      }
    }, SCHEMES = {
      http,
      https: {
        scheme: "https",
        domainHost: http.domainHost,
        parse: httpParse,
        serialize: httpSerialize
      },
      ws,
      wss: {
        scheme: "wss",
        domainHost: ws.domainHost,
        parse: ws.parse,
        serialize: ws.serialize
      },
      urn: {
        scheme: "urn",
        parse: function(urnComponent, options) {
          if (!urnComponent.path) {
            urnComponent.error = "URN can not be parsed";
            return urnComponent;
          }
          const matches = urnComponent.path.match(URN_REG);
          if (matches && matches[0] === urnComponent.path) {
            const scheme = options.scheme || urnComponent.scheme || "urn";
            urnComponent.nid = matches[1].toLowerCase();
            urnComponent.nss = matches[2];
            const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || urnComponent.nid}`);
            urnComponent.path = void 0;
            schemeHandler && (urnComponent = schemeHandler.parse(urnComponent, options));
          } else urnComponent.error = urnComponent.error || "URN can not be parsed.";
          return urnComponent;
        },
        serialize: function(urnComponent, options) {
          if (void 0 === urnComponent.nid) throw new Error("URN without nid cannot be serialized");
          const scheme = options.scheme || urnComponent.scheme || "urn", nid = urnComponent.nid.toLowerCase(), schemeHandler = getSchemeHandler(`${scheme}:${options.nid || nid}`);
          schemeHandler && (urnComponent = schemeHandler.serialize(urnComponent, options));
          const uriComponent = urnComponent, nss = urnComponent.nss;
          uriComponent.path = `${nid || options.nid}:${nss}`;
          options.skipEscape = !0;
          return uriComponent;
        },
        skipNormalize: !0
      },
      "urn:uuid": {
        scheme: "urn:uuid",
        parse: function(urnComponent, options) {
          const uuidComponent = urnComponent;
          uuidComponent.uuid = uuidComponent.nss;
          uuidComponent.nss = void 0;
          options.tolerant || uuidComponent.uuid && isUUID(uuidComponent.uuid) || (uuidComponent.error = uuidComponent.error || "UUID is not valid.");
          return uuidComponent;
        },
        serialize: function(uuidComponent) {
          const urnComponent = uuidComponent;
          urnComponent.nss = (uuidComponent.uuid || "").toLowerCase();
          return urnComponent;
        },
        skipNormalize: !0
      }
    };
    Object.setPrototypeOf(SCHEMES, null);
    function getSchemeHandler(scheme) {
      return scheme && (SCHEMES[scheme] || SCHEMES[scheme.toLowerCase()]) || void 0;
    }
    module.exports = {
      wsIsSecure,
      SCHEMES,
      isValidSchemeName: function(name) {
        return -1 !== supportedSchemeNames.indexOf(name);
      },
      getSchemeHandler
    };
  },
  8753: module => {
    const isUUID = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu), isIPv4 = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u), isPort = RegExp.prototype.test.bind(/^\d*$/u), isHexPair = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu), isUnreserved = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu), isPathCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u), isQueryFragmentCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u), isUserinfoCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u), BYTE_HEX = new Array(256);
    {
      const HEX_DIGITS = "0123456789ABCDEF";
      for (let i = 0; i < 256; i++) BYTE_HEX[i] = "%" + HEX_DIGITS[i >> 4] + HEX_DIGITS[15 & i];
    }
    function percentEncodeNonAscii(cp) {
      return cp < 2048 ? BYTE_HEX[192 | cp >> 6] + BYTE_HEX[128 | 63 & cp] : cp < 65536 ? BYTE_HEX[224 | cp >> 12] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | 63 & cp] : BYTE_HEX[240 | cp >> 18] + BYTE_HEX[128 | cp >> 12 & 63] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | 63 & cp];
    }
    const isHextet = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/), isIPvFuture = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/), isZoneCharacter = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/), nonSimpleDomain = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
    function compressIPv6ZeroRun(hextets) {
      let bestStart = -1, bestLength = 0, runStart = -1, runLength = 0;
      for (let i = 0; i < hextets.length; i++) if ("0" === hextets[i]) {
        -1 === runStart && (runStart = i);
        runLength++;
        if (runLength > bestLength) {
          bestLength = runLength;
          bestStart = runStart;
        }
      } else {
        runStart = -1;
        runLength = 0;
      }
      return bestLength < 2 ? hextets.join(":") : hextets.slice(0, bestStart).join(":") + "::" + hextets.slice(bestStart + bestLength).join(":");
    }
    function normalizeIPv6(host) {
      const bracketed = "[" === host[0] && "]" === host[host.length - 1];
      if (("[" === host[0] || "]" === host[host.length - 1]) && !bracketed) return {
        host,
        isIPV6: !1,
        error: !0
      };
      let input = bracketed ? host.slice(1, -1) : host;
      if (bracketed && isIPvFuture(input)) {
        input = input.toLowerCase();
        return {
          host: `[${input}]`,
          escapedHost: input,
          isIPV6: !1,
          isIPVFuture: !0
        };
      }
      if (function(str) {
        let ind = 0;
        for (let i = 0; i < str.length; i++) ":" === str[i] && ind++;
        return ind;
      }(input) < 2) return {
        host,
        isIPV6: !1,
        error: bracketed
      };
      let zoneIdentifier = "";
      const zoneSeparator = input.indexOf("%");
      if (-1 !== zoneSeparator) {
        const separatorLength = "%25" === input.slice(zoneSeparator, zoneSeparator + 3).toLowerCase() ? 3 : 1;
        zoneIdentifier = input.slice(zoneSeparator + separatorLength);
        if (!function(zone) {
          if (0 === zone.length) return !1;
          for (let i = 0; i < zone.length; i++) if (!isZoneCharacter(zone[i])) {
            if (!("%" === zone[i] && i + 2 < zone.length && isHexPair(zone.slice(i + 1, i + 3)))) return !1;
            i += 2;
          }
          return !0;
        }(zoneIdentifier)) return {
          host,
          isIPV6: !1,
          error: !0
        };
        input = input.slice(0, zoneSeparator);
      }
      const address = function(input) {
        const compression = input.indexOf("::");
        if (-1 !== compression && -1 !== input.indexOf("::", compression + 1)) return;
        const left = -1 === compression ? input.split(":") : input.slice(0, compression).split(":"), right = -1 === compression ? [] : input.slice(compression + 2).split(":");
        if (-1 !== compression) {
          1 === left.length && "" === left[0] && (left.length = 0);
          1 === right.length && "" === right[0] && (right.length = 0);
        }
        const parts = left.concat(right);
        let hextetCount = 0;
        for (let i = 0; i < parts.length; i++) {
          const part = parts[i];
          if ("" === part) return;
          if (-1 === part.indexOf(".")) {
            if (!isHextet(part)) return;
            parts[i] = parseInt(part, 16).toString(16);
            hextetCount++;
          } else {
            if (i !== parts.length - 1 || -1 !== compression && 0 === right.length || !isIPv4(part)) return;
            hextetCount += 2;
          }
        }
        if (-1 === compression) {
          if (8 !== hextetCount) return;
          return compressIPv6ZeroRun(parts);
        }
        if (hextetCount >= 8) return;
        const expanded = parts.slice(0, left.length);
        for (let i = hextetCount; i < 8; i++) expanded.push("0");
        for (let i = left.length; i < parts.length; i++) expanded.push(parts[i]);
        return compressIPv6ZeroRun(expanded);
      }(input);
      return void 0 === address ? {
        host,
        isIPV6: !1,
        error: !0
      } : {
        host: address + (zoneIdentifier ? "%" + zoneIdentifier : ""),
        escapedHost: address + (zoneIdentifier ? "%25" + zoneIdentifier : ""),
        isIPV6: !0
      };
    }
    function removeDotSegments(path) {
      let input = path;
      const output = [];
      let nextSlash = -1, len = 0;
      for (;len = input.length; ) {
        if (1 === len) {
          if ("." === input) break;
          if ("/" === input) {
            output.push("/");
            break;
          }
          output.push(input);
          break;
        }
        if (2 === len) {
          if ("." === input[0]) {
            if ("." === input[1]) break;
            if ("/" === input[1]) {
              input = input.slice(2);
              continue;
            }
          } else if ("/" === input[0] && ("." === input[1] || "/" === input[1])) {
            output.push("/");
            break;
          }
        } else if (3 === len && "/.." === input) {
          0 !== output.length && output.pop();
          output.push("/");
          break;
        }
        if ("." === input[0]) {
          if ("." === input[1]) {
            if ("/" === input[2]) {
              input = input.slice(3);
              continue;
            }
          } else if ("/" === input[1]) {
            input = input.slice(2);
            continue;
          }
        } else if ("/" === input[0] && "." === input[1]) {
          if ("/" === input[2]) {
            input = input.slice(2);
            continue;
          }
          if ("." === input[2] && "/" === input[3]) {
            input = input.slice(3);
            0 !== output.length && output.pop();
            continue;
          }
        }
        if (-1 === (nextSlash = input.indexOf("/", 1))) {
          output.push(input);
          break;
        }
        output.push(input.slice(0, nextSlash));
        input = input.slice(nextSlash);
      }
      return output.join("");
    }
    const HOST_DELIMS = {
      "@": "%40",
      "/": "%2F",
      "?": "%3F",
      "#": "%23",
      ":": "%3A"
    }, HOST_DELIM_RE = /[@/?#:]/g, HOST_DELIM_NO_COLON_RE = /[@/?#]/g;
    function reescapeHostDelimiters(host, isIP) {
      const re = isIP ? HOST_DELIM_NO_COLON_RE : HOST_DELIM_RE;
      re.lastIndex = 0;
      return host.replace(re, ch => HOST_DELIMS[ch]);
    }
    function normalizePercentEncoding(input, decodeUnreserved = !1) {
      if (-1 === input.indexOf("%")) return input;
      let output = "";
      for (let i = 0; i < input.length; i++) {
        if ("%" === input[i] && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            const normalizedHex = hex.toUpperCase(), decoded = String.fromCharCode(parseInt(normalizedHex, 16));
            decodeUnreserved && isUnreserved(decoded) ? output += decoded : output += "%" + normalizedHex;
            i += 2;
            continue;
          }
        }
        output += input[i];
      }
      return output;
    }
    function encodeComponent(input, isAllowed) {
      let output = "";
      for (let i = 0; i < input.length; i++) {
        const ch = input[i];
        if ("%" === ch && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            output += "%" + hex.toUpperCase();
            i += 2;
            continue;
          }
        }
        if (isAllowed(ch)) output += ch; else {
          const code = input.charCodeAt(i);
          if (code < 128) output += BYTE_HEX[code]; else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code); else if (code <= 56319 && i + 1 < input.length) {
            const low = input.charCodeAt(i + 1);
            if (low >= 56320 && low <= 57343) {
              output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
              i++;
            } else output += percentEncodeNonAscii(65533);
          } else output += percentEncodeNonAscii(65533);
        }
      }
      return output;
    }
    function encodeUserinfo(input) {
      return encodeComponent(input, isUserinfoCharacter);
    }
    function isEscapeSafe(cp) {
      return cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || 42 === cp || 43 === cp || 45 === cp || 46 === cp || 47 === cp || 64 === cp || 95 === cp;
    }
    module.exports = {
      nonSimpleDomain,
      recomposeAuthority: function(component) {
        const uriTokens = [];
        if (void 0 !== component.userinfo) {
          uriTokens.push(encodeUserinfo(component.userinfo));
          uriTokens.push("@");
        }
        if (void 0 !== component.host) {
          let host = component.host;
          if (!isIPv4(host)) {
            let ipV6res = normalizeIPv6(host);
            if (!0 !== ipV6res.isIPV6 && !0 !== ipV6res.isIPVFuture) {
              host = normalizePercentEncoding(host, !0);
              ipV6res = normalizeIPv6(host);
            }
            host = !0 === ipV6res.isIPV6 || !0 === ipV6res.isIPVFuture ? `[${ipV6res.escapedHost}]` : reescapeHostDelimiters(host, !1);
          }
          uriTokens.push(host);
        }
        if ("number" == typeof component.port || "string" == typeof component.port) {
          const port = String(component.port);
          if (!isPort(port)) throw new TypeError("URI port is malformed.");
          uriTokens.push(":");
          uriTokens.push(port);
        }
        return uriTokens.length ? uriTokens.join("") : void 0;
      },
      reescapeHostDelimiters,
      normalizePercentEncoding,
      normalizePathEncoding: function(input) {
        let output = "";
        for (let i = 0; i < input.length; i++) {
          const ch = input[i];
          if ("%" === ch && i + 2 < input.length) {
            const hex = input.slice(i + 1, i + 3);
            if (isHexPair(hex)) {
              const normalizedHex = hex.toUpperCase(), decoded = String.fromCharCode(parseInt(normalizedHex, 16));
              "." !== decoded && isUnreserved(decoded) ? output += decoded : output += "%" + normalizedHex;
              i += 2;
              continue;
            }
          }
          if (isPathCharacter(ch)) output += ch; else {
            const code = input.charCodeAt(i);
            if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code]; else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code); else if (code <= 56319 && i + 1 < input.length) {
              const low = input.charCodeAt(i + 1);
              if (low >= 56320 && low <= 57343) {
                output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
                i++;
              } else output += percentEncodeNonAscii(65533);
            } else output += percentEncodeNonAscii(65533);
          }
        }
        return output;
      },
      serializePathEncoding: function(input, pathNoScheme = !1) {
        let output = "", firstSegment = pathNoScheme && "/" !== input[0];
        for (let i = 0; i < input.length; i++) {
          const ch = input[i];
          if ("%" === ch && i + 2 < input.length) {
            const hex = input.slice(i + 1, i + 3);
            if (isHexPair(hex)) {
              output += "%" + hex.toUpperCase();
              i += 2;
              continue;
            }
          }
          "/" === ch && (firstSegment = !1);
          if (!isPathCharacter(ch) || ":" === ch && firstSegment) {
            const code = input.charCodeAt(i);
            if (code < 128) output += BYTE_HEX[code]; else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code); else if (code <= 56319 && i + 1 < input.length) {
              const low = input.charCodeAt(i + 1);
              if (low >= 56320 && low <= 57343) {
                output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
                i++;
              } else output += percentEncodeNonAscii(65533);
            } else output += percentEncodeNonAscii(65533);
          } else output += ch;
        }
        return output;
      },
      normalizeQueryFragmentEncoding: function(input) {
        let output = "";
        for (let i = 0; i < input.length; i++) {
          const ch = input[i];
          if ("%" === ch && i + 2 < input.length) {
            const hex = input.slice(i + 1, i + 3);
            if (isHexPair(hex)) {
              const normalizedHex = hex.toUpperCase(), decoded = String.fromCharCode(parseInt(normalizedHex, 16));
              isUnreserved(decoded) ? output += decoded : output += "%" + normalizedHex;
              i += 2;
              continue;
            }
          }
          if (isQueryFragmentCharacter(ch)) output += ch; else {
            const code = input.charCodeAt(i);
            if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code]; else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code); else if (code <= 56319 && i + 1 < input.length) {
              const low = input.charCodeAt(i + 1);
              if (low >= 56320 && low <= 57343) {
                output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
                i++;
              } else output += percentEncodeNonAscii(65533);
            } else output += percentEncodeNonAscii(65533);
          }
        }
        return output;
      },
      encodeUserinfo,
      encodeQuery: function(input) {
        return encodeComponent(input, isQueryFragmentCharacter);
      },
      encodeFragment: function(input) {
        return encodeComponent(input, isQueryFragmentCharacter);
      },
      escapePreservingEscapes: function(input) {
        let output = "";
        for (let i = 0; i < input.length; i++) {
          if ("%" === input[i] && i + 2 < input.length) {
            const hex = input.slice(i + 1, i + 3);
            if (isHexPair(hex)) {
              output += "%" + hex.toUpperCase();
              i += 2;
              continue;
            }
          }
          output += escape(input[i]);
        }
        return output;
      },
      removeDotSegments,
      removeDotSegmentsRelative: function(path) {
        if ("" === path || "/" === path[0]) return removeDotSegments(path);
        const segments = path.split("/"), last = segments.length - 1, output = [];
        let trailingDirectory = !1;
        for (let i = 0; i <= last; i++) {
          const segment = segments[i];
          if ("." === segment || ".." === segment) {
            ".." === segment && (0 !== output.length && ".." !== output[output.length - 1] ? output.pop() : output.push(".."));
            trailingDirectory = i === last;
          } else output.push(segment);
        }
        trailingDirectory && ".." !== output[output.length - 1] && output.push("");
        (0 === output.length || "" === output[0] || output[0].includes(":")) && output.unshift(".");
        return output.join("/");
      },
      isIPv4,
      isUUID,
      normalizeIPv6,
      stringArrayToHexStripped: function(input) {
        let acc = "", code = 0, i = 0;
        for (i = 0; i < input.length; i++) {
          code = input[i].charCodeAt(0);
          if (48 !== code) {
            if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
            acc += input[i];
            break;
          }
        }
        for (i += 1; i < input.length; i++) {
          code = input[i].charCodeAt(0);
          if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
          acc += input[i];
        }
        return acc;
      }
    };
  },
  3770: module => {
    module.exports = JSON.parse('{"$id":"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#","description":"Meta-schema for $data reference (JSON AnySchema extension proposal)","type":"object","required":["$data"],"properties":{"$data":{"type":"string","anyOf":[{"format":"relative-json-pointer"},{"format":"json-pointer"}]}},"additionalProperties":false}');
  }
};
