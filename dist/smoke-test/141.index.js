export const id = 141;

export const ids = [ 141 ];

export const modules = {
  9860: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      o: () => constructStack
    });
    const getAllAliases = (name, aliases) => {
      const _aliases = [];
      name && _aliases.push(name);
      if (aliases) for (const alias of aliases) _aliases.push(alias);
      return _aliases;
    }, getMiddlewareNameWithAliases = (name, aliases) => `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`, constructStack = () => {
      let absoluteEntries = [], relativeEntries = [], identifyOnResolve = !1;
      const entriesNameSet = new Set, cloneTo = toStack => {
        absoluteEntries.forEach(entry => {
          toStack.add(entry.middleware, {
            ...entry
          });
        });
        relativeEntries.forEach(entry => {
          toStack.addRelativeTo(entry.middleware, {
            ...entry
          });
        });
        toStack.identifyOnResolve?.(stack.identifyOnResolve());
        return toStack;
      }, expandRelativeMiddlewareList = from => {
        const expandedMiddlewareList = [];
        from.before.forEach(entry => {
          0 === entry.before.length && 0 === entry.after.length ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
        });
        expandedMiddlewareList.push(from);
        from.after.reverse().forEach(entry => {
          0 === entry.before.length && 0 === entry.after.length ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
        });
        return expandedMiddlewareList;
      }, getMiddlewareList = (debug = !1) => {
        const normalizedAbsoluteEntries = [], normalizedRelativeEntries = [], normalizedEntriesNameMap = {};
        absoluteEntries.forEach(entry => {
          const normalizedEntry = {
            ...entry,
            before: [],
            after: []
          };
          for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
          normalizedAbsoluteEntries.push(normalizedEntry);
        });
        relativeEntries.forEach(entry => {
          const normalizedEntry = {
            ...entry,
            before: [],
            after: []
          };
          for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
          normalizedRelativeEntries.push(normalizedEntry);
        });
        normalizedRelativeEntries.forEach(entry => {
          if (entry.toMiddleware) {
            const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
            if (void 0 === toMiddleware) {
              if (debug) return;
              throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
            }
            "after" === entry.relation && toMiddleware.after.push(entry);
            "before" === entry.relation && toMiddleware.before.push(entry);
          }
        });
        var entries;
        return (entries = normalizedAbsoluteEntries, entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"])).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
          wholeList.push(...expandedMiddlewareList);
          return wholeList;
        }, []);
      }, stack = {
        add: (middleware, options = {}) => {
          const {name, override, aliases: _aliases} = options, entry = {
            step: "initialize",
            priority: "normal",
            middleware,
            ...options
          }, aliases = getAllAliases(name, _aliases);
          if (aliases.length > 0) {
            if (aliases.some(alias => entriesNameSet.has(alias))) {
              if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
              for (const alias of aliases) {
                const toOverrideIndex = absoluteEntries.findIndex(entry => entry.name === alias || entry.aliases?.some(a => a === alias));
                if (-1 === toOverrideIndex) continue;
                const toOverride = absoluteEntries[toOverrideIndex];
                if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
                absoluteEntries.splice(toOverrideIndex, 1);
              }
            }
            for (const alias of aliases) entriesNameSet.add(alias);
          }
          absoluteEntries.push(entry);
        },
        addRelativeTo: (middleware, options) => {
          const {name, override, aliases: _aliases} = options, entry = {
            middleware,
            ...options
          }, aliases = getAllAliases(name, _aliases);
          if (aliases.length > 0) {
            if (aliases.some(alias => entriesNameSet.has(alias))) {
              if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
              for (const alias of aliases) {
                const toOverrideIndex = relativeEntries.findIndex(entry => entry.name === alias || entry.aliases?.some(a => a === alias));
                if (-1 === toOverrideIndex) continue;
                const toOverride = relativeEntries[toOverrideIndex];
                if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
                relativeEntries.splice(toOverrideIndex, 1);
              }
            }
            for (const alias of aliases) entriesNameSet.add(alias);
          }
          relativeEntries.push(entry);
        },
        clone: () => cloneTo(constructStack()),
        use: plugin => {
          plugin.applyToStack(stack);
        },
        remove: toRemove => "string" == typeof toRemove ? (toRemove => {
          let isRemoved = !1;
          const filterCb = entry => {
            const aliases = getAllAliases(entry.name, entry.aliases);
            if (aliases.includes(toRemove)) {
              isRemoved = !0;
              for (const alias of aliases) entriesNameSet.delete(alias);
              return !1;
            }
            return !0;
          };
          absoluteEntries = absoluteEntries.filter(filterCb);
          relativeEntries = relativeEntries.filter(filterCb);
          return isRemoved;
        })(toRemove) : (toRemove => {
          let isRemoved = !1;
          const filterCb = entry => {
            if (entry.middleware === toRemove) {
              isRemoved = !0;
              for (const alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
              return !1;
            }
            return !0;
          };
          absoluteEntries = absoluteEntries.filter(filterCb);
          relativeEntries = relativeEntries.filter(filterCb);
          return isRemoved;
        })(toRemove),
        removeByTag: toRemove => {
          let isRemoved = !1;
          const filterCb = entry => {
            const {tags, name, aliases: _aliases} = entry;
            if (tags && tags.includes(toRemove)) {
              const aliases = getAllAliases(name, _aliases);
              for (const alias of aliases) entriesNameSet.delete(alias);
              isRemoved = !0;
              return !1;
            }
            return !0;
          };
          absoluteEntries = absoluteEntries.filter(filterCb);
          relativeEntries = relativeEntries.filter(filterCb);
          return isRemoved;
        },
        concat: from => {
          const cloned = cloneTo(constructStack());
          cloned.use(from);
          cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? !1));
          return cloned;
        },
        applyToStack: cloneTo,
        identify: () => getMiddlewareList(!0).map(mw => {
          const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
          return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
        }),
        identifyOnResolve(toggle) {
          "boolean" == typeof toggle && (identifyOnResolve = toggle);
          return identifyOnResolve;
        },
        resolve: (handler, context) => {
          for (const middleware of getMiddlewareList().map(entry => entry.middleware).reverse()) handler = middleware(handler, context);
          identifyOnResolve && console.log(stack.identify());
          return handler;
        }
      };
      return stack;
    }, stepWeights = {
      initialize: 5,
      serialize: 4,
      build: 3,
      finalizeRequest: 2,
      deserialize: 1
    }, priorityWeights = {
      high: 3,
      normal: 2,
      low: 1
    };
  },
  1735: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => decorateServiceException,
      T: () => ServiceException
    });
    class ServiceException extends Error {
      static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
      $fault;
      $response;
      $retryable;
      $metadata;
      constructor(options) {
        super(options.message);
        Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
        this.name = options.name;
        this.$fault = options.$fault;
        this.$metadata = options.$metadata;
      }
      static isInstance(value) {
        if (!value) return !1;
        const candidate = value;
        return ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && ("client" === candidate.$fault || "server" === candidate.$fault);
      }
      static [Symbol.hasInstance](instance) {
        if (!instance) return !1;
        const candidate = instance;
        if (this === ServiceException) return ServiceException.isInstance(instance);
        if (ServiceException.isInstance(instance)) {
          if (this.prototype.isPrototypeOf(instance)) return !0;
          const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
          let candidateHasShapeId = !1;
          if (targetId) {
            let proto = Object.getPrototypeOf(candidate);
            for (;proto && proto !== Object.prototype; ) {
              const ctor = proto.constructor, candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
              if (candidateId) {
                candidateHasShapeId = !0;
                if (candidateId === targetId) return !0;
              }
              proto = Object.getPrototypeOf(proto);
            }
          }
          if (targetId && candidateHasShapeId) return !1;
          const targetName = this.name;
          if (targetName && targetName.length >= 6) {
            if (candidate.name === targetName) return !0;
            let proto = Object.getPrototypeOf(candidate);
            for (;proto && proto !== Object.prototype; ) {
              const ctorName = proto.constructor?.name;
              if (ctorName && "Error" !== ctorName && ctorName === targetName) return !0;
              proto = Object.getPrototypeOf(proto);
            }
          }
        }
        return !1;
      }
    }
    const decorateServiceException = (exception, additions = {}) => {
      Object.entries(additions).filter(([, v]) => void 0 !== v).forEach(([k, v]) => {
        null != exception[k] && "" !== exception[k] || (exception[k] = v);
      });
      const message = exception.message || exception.Message || "UnknownError";
      exception.message = message;
      delete exception.Message;
      return exception;
    };
  },
  7749: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => loadConfig
    });
    var chain = __webpack_require__(7354), memoize = __webpack_require__(4867), CredentialsProviderError = __webpack_require__(6904);
    function getSelectorName(functionString) {
      try {
        const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
        constants.delete("CONFIG");
        constants.delete("CONFIG_PREFIX_SEPARATOR");
        constants.delete("ENV");
        return [ ...constants ].join(", ");
      } catch (ignored) {
        return functionString;
      }
    }
    var getProfileName = __webpack_require__(3401), loadSharedConfigFiles = __webpack_require__(2416);
    const loadConfig = ({environmentVariableSelector, configFileSelector, default: defaultValue}, configuration = {}) => {
      const {signingName, logger} = configuration, envOptions = {
        signingName,
        logger
      };
      return (0, memoize.B)((0, chain.c)((envVarSelector = environmentVariableSelector, 
      options = envOptions, async () => {
        try {
          const config = envVarSelector(process.env, options);
          if (void 0 === config) throw new Error;
          return config;
        } catch (e) {
          throw new CredentialsProviderError.C(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, {
            logger: options?.logger
          });
        }
      }), ((configSelector, {preferredFile = "config", ...init} = {}) => async () => {
        const profile = (0, getProfileName.Bz)(init), {configFile, credentialsFile} = await (0, 
        loadSharedConfigFiles.p)(init), profileFromCredentials = credentialsFile[profile] || {}, profileFromConfig = configFile[profile] || {}, mergedProfile = "config" === preferredFile ? {
          ...profileFromCredentials,
          ...profileFromConfig
        } : {
          ...profileFromConfig,
          ...profileFromCredentials
        };
        try {
          const configValue = configSelector(mergedProfile, "config" === preferredFile ? configFile : credentialsFile);
          if (void 0 === configValue) throw new Error;
          return configValue;
        } catch (e) {
          throw new CredentialsProviderError.C(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, {
            logger: init.logger
          });
        }
      })(configFileSelector, configuration), (defaultValue => {
        return "function" == typeof defaultValue ? async () => await defaultValue() : (staticValue = defaultValue, 
        () => Promise.resolve(staticValue));
        var staticValue;
      })(defaultValue)));
      var envVarSelector, options;
    };
  },
  6904: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => CredentialsProviderError
    });
    var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3906);
    class CredentialsProviderError extends _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m {
      name="CredentialsProviderError";
      constructor(message, options = !0) {
        super(message, options);
        Object.setPrototypeOf(this, CredentialsProviderError.prototype);
      }
    }
  },
  3906: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => ProviderError
    });
    class ProviderError extends Error {
      name="ProviderError";
      tryNextLink;
      constructor(message, options = !0) {
        let logger, tryNextLink = !0;
        if ("boolean" == typeof options) {
          logger = void 0;
          tryNextLink = options;
        } else if (null != options && "object" == typeof options) {
          logger = options.logger;
          tryNextLink = options.tryNextLink ?? !0;
        }
        super(message);
        this.tryNextLink = tryNextLink;
        Object.setPrototypeOf(this, ProviderError.prototype);
        logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
      }
      static from(error, options = !0) {
        return Object.assign(new this(error.message, options), error);
      }
    }
  },
  7354: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => chain
    });
    var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3906);
    const chain = (...providers) => async () => {
      if (0 === providers.length) throw new _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m("No providers in chain");
      let lastProviderError;
      for (const provider of providers) try {
        return await provider();
      } catch (err) {
        lastProviderError = err;
        if (err?.tryNextLink) continue;
        throw err;
      }
      throw lastProviderError;
    };
  },
  4867: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => memoize
    });
    const memoize = (provider, isExpired, requiresRefresh) => {
      let resolved, pending, hasResult, isConstant = !1;
      const coalesceProvider = async () => {
        pending || (pending = provider());
        try {
          resolved = await pending;
          hasResult = !0;
          isConstant = !1;
        } finally {
          pending = void 0;
        }
        return resolved;
      };
      return void 0 === isExpired ? async options => {
        hasResult && !options?.forceRefresh || (resolved = await coalesceProvider());
        return resolved;
      } : async options => {
        hasResult && !options?.forceRefresh || (resolved = await coalesceProvider());
        if (isConstant) return resolved;
        if (requiresRefresh && !requiresRefresh(resolved)) {
          isConstant = !0;
          return resolved;
        }
        if (isExpired(resolved)) {
          await coalesceProvider();
          return resolved;
        }
        return resolved;
      };
    };
  },
  3338: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => CONFIG_PREFIX_SEPARATOR
    });
    const CONFIG_PREFIX_SEPARATOR = ".";
  },
  1268: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g: () => getConfigFilepath
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760), _getHomeDir__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1265);
    const getConfigFilepath = () => process.env.AWS_CONFIG_FILE || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, 
    _getHomeDir__WEBPACK_IMPORTED_MODULE_1__.R)(), ".aws", "config");
  },
  1265: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => getHomeDir
    });
    var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    const homeDirCache = {}, getHomeDir = () => {
      const {HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`} = process.env;
      if (HOME) return HOME;
      if (USERPROFILE) return USERPROFILE;
      if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
      const homeDirCacheKey = process && process.geteuid ? `${process.geteuid()}` : "DEFAULT";
      homeDirCache[homeDirCacheKey] || (homeDirCache[homeDirCacheKey] = (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)());
      return homeDirCache[homeDirCacheKey];
    };
  },
  3401: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bz: () => getProfileName,
      Ch: () => ENV_PROFILE
    });
    const ENV_PROFILE = "AWS_PROFILE", getProfileName = init => init.profile || process.env[ENV_PROFILE] || "default";
  },
  2416: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => loadSharedConfigFiles
    });
    var external_node_path_ = __webpack_require__(6760), profile = __webpack_require__(2441), constants = __webpack_require__(3338);
    const getConfigData = data => Object.entries(data).filter(([key]) => {
      const indexOfSeparator = key.indexOf(constants.Q);
      return -1 !== indexOfSeparator && Object.values(profile.I).includes(key.substring(0, indexOfSeparator));
    }).reduce((acc, [key, value]) => {
      const indexOfSeparator = key.indexOf(constants.Q);
      acc[key.substring(0, indexOfSeparator) === profile.I.PROFILE ? key.substring(indexOfSeparator + 1) : key] = value;
      return acc;
    }, {
      ...data.default && {
        default: data.default
      }
    });
    var getConfigFilepath = __webpack_require__(1268), getHomeDir = __webpack_require__(1265);
    const getCredentialsFilepath = () => process.env.AWS_SHARED_CREDENTIALS_FILE || (0, 
    external_node_path_.join)((0, getHomeDir.R)(), ".aws", "credentials");
    var parseIni = __webpack_require__(3528), readFile = __webpack_require__(2777);
    const swallowError = () => ({}), loadSharedConfigFiles = async (init = {}) => {
      const {filepath = getCredentialsFilepath(), configFilepath = (0, getConfigFilepath.g)()} = init, homeDir = (0, 
      getHomeDir.R)();
      let resolvedFilepath = filepath;
      filepath.startsWith("~/") && (resolvedFilepath = (0, external_node_path_.join)(homeDir, filepath.slice(2)));
      let resolvedConfigFilepath = configFilepath;
      configFilepath.startsWith("~/") && (resolvedConfigFilepath = (0, external_node_path_.join)(homeDir, configFilepath.slice(2)));
      const parsedFiles = await Promise.all([ (0, readFile.TA)(resolvedConfigFilepath, {
        ignoreCache: init.ignoreCache
      }).then(parseIni.A).then(getConfigData).catch(swallowError), (0, readFile.TA)(resolvedFilepath, {
        ignoreCache: init.ignoreCache
      }).then(parseIni.A).catch(swallowError) ]);
      return {
        configFile: parsedFiles[0],
        credentialsFile: parsedFiles[1]
      };
    };
  },
  3528: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => parseIni
    });
    var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2441), _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3338);
    const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/, profileNameBlockList = [ "__proto__", "profile __proto__" ], parseIni = iniData => {
      const map = {};
      let currentSection, currentSubSection;
      for (const iniLine of iniData.split(/\r?\n/)) {
        const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
        if ("[" === trimmedLine[0] && "]" === trimmedLine[trimmedLine.length - 1]) {
          currentSection = void 0;
          currentSubSection = void 0;
          const sectionName = trimmedLine.substring(1, trimmedLine.length - 1), matches = prefixKeyRegex.exec(sectionName);
          if (matches) {
            const [, prefix, , name] = matches;
            Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__.I).includes(prefix) && (currentSection = [ prefix, name ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q));
          } else currentSection = sectionName;
          if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
        } else if (currentSection) {
          const indexOfEqualsSign = trimmedLine.indexOf("=");
          if (![ 0, -1 ].includes(indexOfEqualsSign)) {
            const [name, value] = [ trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim() ];
            if ("" === value) currentSubSection = name; else {
              currentSubSection && iniLine.trimStart() === iniLine && (currentSubSection = void 0);
              map[currentSection] = map[currentSection] || {};
              const key = currentSubSection ? [ currentSubSection, name ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q) : name;
              map[currentSection][key] = value;
            }
          }
        }
      }
      return map;
    };
  },
  2777: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Jj: () => fileIntercept,
      TA: () => readFile
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    const filePromises = {}, fileIntercept = {}, readFile = (path, options) => {
      if (void 0 !== fileIntercept[path]) return fileIntercept[path];
      filePromises[path] && !options?.ignoreCache || (filePromises[path] = (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
      return filePromises[path];
    };
  },
  8718: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => booleanSelector
    });
    const booleanSelector = (obj, key, type) => {
      if (key in obj) {
        if ("true" === obj[key]) return !0;
        if ("false" === obj[key]) return !1;
        throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
      }
    };
  },
  982: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => SelectorType
    });
    var SelectorType;
    !function(SelectorType) {
      SelectorType.ENV = "env";
      SelectorType.CONFIG = "shared config entry";
    }(SelectorType || (SelectorType = {}));
  },
  7464: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      rD: () => getEndpointPlugin,
      Co: () => resolveEndpointConfig
    });
    var configLoader = __webpack_require__(7749), constants = __webpack_require__(3338);
    const ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL", CONFIG_ENDPOINT_URL = "endpoint_url";
    var booleanSelector = __webpack_require__(8718), types = __webpack_require__(982);
    const ignoreConfiguredEndpointUrlsConfigSelectors = {
      environmentVariableSelector: env => (0, booleanSelector.Q)(env, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", types.c.ENV),
      configFileSelector: profile => (0, booleanSelector.Q)(profile, "ignore_configured_endpoint_urls", types.c.CONFIG),
      default: !1
    }, getEndpointFromConfig = async serviceId => {
      if (!await (0, configLoader.Z)(ignoreConfiguredEndpointUrlsConfigSelectors)()) return (0, 
      configLoader.Z)((serviceId => ({
        environmentVariableSelector: env => {
          const serviceSuffixParts = serviceId.split(" ").map(w => w.toUpperCase()), serviceEndpointUrl = env[[ ENV_ENDPOINT_URL, ...serviceSuffixParts ].join("_")];
          return serviceEndpointUrl || (env[ENV_ENDPOINT_URL] || void 0);
        },
        configFileSelector: (profile, config) => {
          if (profile.services) {
            const servicesSectionKey = [ "services", profile.services ].join(constants.Q);
            if (!config || !config[servicesSectionKey]) throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
            const endpointUrl = config[servicesSectionKey][[ serviceId.split(" ").map(w => w.toLowerCase()).join("_"), CONFIG_ENDPOINT_URL ].join(constants.Q)];
            if (endpointUrl) return endpointUrl;
          }
          const endpointUrl = profile[CONFIG_ENDPOINT_URL];
          if (endpointUrl) return endpointUrl;
        },
        default: void 0
      }))(serviceId ?? ""))();
    };
    var adaptors_getEndpointFromInstructions = __webpack_require__(5968), getSmithyContext = __webpack_require__(9891);
    function bindEndpointMiddleware(getEndpointFromConfig) {
      const getEndpointFromInstructions = (0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
      return ({config, instructions}) => (next, context) => async args => {
        config.isCustomEndpoint && function(context) {
          context.__smithy_context ? context.__smithy_context.features || (context.__smithy_context.features = {}) : context.__smithy_context = {
            features: {}
          };
          context.__smithy_context.features.ENDPOINT_OVERRIDE = "N";
        }(context);
        const endpoint = await getEndpointFromInstructions(args.input, {
          getEndpointParameterInstructions: () => instructions
        }, {
          ...config
        }, context);
        context.endpointV2 = endpoint;
        context.authSchemes = endpoint.properties?.authSchemes;
        const authScheme = context.authSchemes?.[0];
        if (authScheme) {
          context.signing_region = authScheme.signingRegion;
          context.signing_service = authScheme.signingName;
          const smithyContext = (0, getSmithyContext.u)(context), httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
          httpAuthOption && (httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
            signing_region: authScheme.signingRegion,
            signingRegion: authScheme.signingRegion,
            signing_service: authScheme.signingName,
            signingName: authScheme.signingName,
            signingRegionSet: authScheme.signingRegionSet
          }, authScheme.properties));
        }
        return next({
          ...args
        });
      };
    }
    const endpointMiddlewareOptions = {
      step: "serialize",
      tags: [ "ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT" ],
      name: "endpointV2Middleware",
      override: !0,
      relation: "before",
      toMiddleware: "serializerMiddleware"
    };
    var normalizeProvider = __webpack_require__(1534), toEndpointV1 = __webpack_require__(6051);
    (0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
    const resolveEndpointConfig = function(getEndpointFromConfig) {
      return input => {
        const tls = input.tls ?? !0, {endpoint, useDualstackEndpoint, useFipsEndpoint} = input, customEndpointProvider = null != endpoint ? async () => (0, 
        toEndpointV1.a)(await (0, normalizeProvider.t)(endpoint)()) : void 0, isCustomEndpoint = !!endpoint, resolvedConfig = Object.assign(input, {
          endpoint: customEndpointProvider,
          tls,
          isCustomEndpoint,
          useDualstackEndpoint: (0, normalizeProvider.t)(useDualstackEndpoint ?? !1),
          useFipsEndpoint: (0, normalizeProvider.t)(useFipsEndpoint ?? !1),
          ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
        });
        let configuredEndpointPromise;
        resolvedConfig.serviceConfiguredEndpoint = async () => {
          input.serviceId && !configuredEndpointPromise && (configuredEndpointPromise = getEndpointFromConfig(input.serviceId));
          return configuredEndpointPromise;
        };
        return resolvedConfig;
      };
    }(getEndpointFromConfig), getEndpointPlugin = (bindEndpointMiddleware(getEndpointFromConfig), 
    function(getEndpointFromConfig) {
      const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
      return (config, instructions) => ({
        applyToStack: clientStack => {
          clientStack.addRelativeTo(endpointMiddleware({
            config,
            instructions
          }), endpointMiddlewareOptions);
        }
      });
    }(getEndpointFromConfig));
  },
  5968: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g: () => bindGetEndpointFromInstructions,
      x: () => resolveParams
    });
    const DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/, DOTS_PATTERN = /\.\./, createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = !1) => {
      const configProvider = async () => {
        let configValue;
        if (isClientContextParam) {
          const clientContextParams = config.clientContextParams, nestedValue = clientContextParams?.[configKey];
          configValue = nestedValue ?? config[configKey] ?? config[canonicalEndpointParamKey];
        } else configValue = config[configKey] ?? config[canonicalEndpointParamKey];
        return "function" == typeof configValue ? configValue() : configValue;
      };
      return "credentialScope" === configKey || "CredentialScope" === canonicalEndpointParamKey ? async () => {
        const credentials = "function" == typeof config.credentials ? await config.credentials() : config.credentials;
        return credentials?.credentialScope ?? credentials?.CredentialScope;
      } : "accountId" === configKey || "AccountId" === canonicalEndpointParamKey ? async () => {
        const credentials = "function" == typeof config.credentials ? await config.credentials() : config.credentials;
        return credentials?.accountId ?? credentials?.AccountId;
      } : "endpoint" === configKey || "endpoint" === canonicalEndpointParamKey ? async () => {
        if (!1 === config.isCustomEndpoint) return;
        const endpoint = await configProvider();
        if (endpoint && "object" == typeof endpoint) {
          if ("url" in endpoint) return endpoint.url.href;
          if ("hostname" in endpoint) {
            const {protocol, hostname, port, path} = endpoint;
            return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
          }
        }
        return endpoint;
      } : configProvider;
    };
    var toEndpointV1 = __webpack_require__(6051);
    function bindGetEndpointFromInstructions(getEndpointFromConfig) {
      return async (commandInput, instructionsSupplier, clientConfig, context) => {
        if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
          let endpointFromConfig;
          endpointFromConfig = clientConfig.serviceConfiguredEndpoint ? await clientConfig.serviceConfiguredEndpoint() : await getEndpointFromConfig(clientConfig.serviceId);
          if (endpointFromConfig) {
            clientConfig.endpoint = () => Promise.resolve((0, toEndpointV1.a)(endpointFromConfig));
            clientConfig.isCustomEndpoint = !0;
            context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
          }
        }
        const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
        if ("function" != typeof clientConfig.endpointProvider) throw new Error("config.endpointProvider is not set.");
        const endpoint = clientConfig.endpointProvider(endpointParams, context);
        if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
          const customEndpoint = await clientConfig.endpoint();
          if (customEndpoint?.headers) {
            endpoint.headers ??= {};
            for (const [name, value] of Object.entries(customEndpoint.headers)) endpoint.headers[name] = Array.isArray(value) ? value : [ value ];
          }
        }
        return endpoint;
      };
    }
    const resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
      const endpointParams = {}, instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
      for (const [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
       case "staticContextParams":
        endpointParams[name] = instruction.value;
        break;

       case "contextParams":
        endpointParams[name] = commandInput[instruction.name];
        break;

       case "clientContextParams":
       case "builtInParams":
        endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, "builtInParams" !== instruction.type)();
        break;

       case "operationContextParams":
        endpointParams[name] = instruction.get(commandInput);
        break;

       default:
        throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
      }
      0 === Object.keys(instructions).length && Object.assign(endpointParams, clientConfig);
      "s3" === String(clientConfig.serviceId).toLowerCase() && await (async endpointParams => {
        const bucket = endpointParams?.Bucket || "";
        "string" == typeof endpointParams.Bucket && (endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?")));
        if ((bucketName => {
          const [arn, partition, service, , , bucket] = bucketName.split(":"), isArn = "arn" === arn && bucketName.split(":").length >= 6, isValidArn = Boolean(isArn && partition && service && bucket);
          if (isArn && !isValidArn) throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
          return isValidArn;
        })(bucket)) {
          if (!0 === endpointParams.ForcePathStyle) throw new Error("Path-style addressing cannot be used with ARN buckets");
        } else (!(bucketName = bucket, DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName)) || -1 !== bucket.indexOf(".") && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) && (endpointParams.ForcePathStyle = !0);
        var bucketName;
        if (endpointParams.DisableMultiRegionAccessPoints) {
          endpointParams.disableMultiRegionAccessPoints = !0;
          endpointParams.DisableMRAP = !0;
        }
        return endpointParams;
      })(endpointParams);
      return endpointParams;
    };
  },
  2889: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => TypeRegistry
    });
    class TypeRegistry {
      namespace;
      schemas;
      exceptions;
      static registries=new Map;
      constructor(namespace, schemas = new Map, exceptions = new Map) {
        this.namespace = namespace;
        this.schemas = schemas;
        this.exceptions = exceptions;
        TypeRegistry.registries.has(namespace) || TypeRegistry.registries.set(namespace, this);
      }
      static for(namespace) {
        return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
      }
      copyFrom(other) {
        const {schemas, exceptions} = this;
        for (const [k, v] of other.schemas) schemas.has(k) || schemas.set(k, v);
        for (const [k, v] of other.exceptions) exceptions.has(k) || exceptions.set(k, v);
      }
      register(shapeId, schema) {
        const qualifiedName = this.normalizeShapeId(shapeId);
        for (const r of [ this, TypeRegistry.for(qualifiedName.split("#")[0]) ]) r.schemas.has(qualifiedName) || r.schemas.set(qualifiedName, schema);
      }
      getSchema(shapeId) {
        const id = this.normalizeShapeId(shapeId);
        if (!this.schemas.has(id)) {
          if (!shapeId.includes("#")) {
            const suffix = "#" + shapeId, candidates = [];
            for (const [shapeId, schema] of this.schemas.entries()) shapeId.endsWith(suffix) && candidates.push(schema);
            if (1 === candidates.length) return candidates[0];
          }
          throw new Error(`@smithy/core/schema - schema not found for ${id}`);
        }
        return this.schemas.get(id);
      }
      registerError(es, ctor) {
        const $error = es, ns = $error[1], qualifiedName = ns + "#" + $error[2];
        ctor.hasOwnProperty?.("shapeId") || (ctor.shapeId = qualifiedName);
        for (const r of [ this, TypeRegistry.for(ns) ]) if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
          r.schemas.set(qualifiedName, $error);
          r.exceptions.set($error, ctor);
        }
      }
      getErrorCtor(es) {
        const $error = es;
        return this.exceptions.has($error) ? this.exceptions.get($error) : TypeRegistry.for($error[1]).exceptions.get($error);
      }
      getBaseException() {
        for (const exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
          const [, ns, name] = exceptionKey, id = ns + "#" + name;
          if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
        }
      }
      find(predicate) {
        for (const schema of this.schemas.values()) if (predicate(schema)) return schema;
      }
      clear() {
        this.schemas.clear();
        this.exceptions.clear();
      }
      normalizeShapeId(shapeId) {
        return shapeId.includes("#") ? shapeId : this.namespace + "#" + shapeId;
      }
    }
  },
  3832: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => deref
    });
    const deref = schemaRef => "function" == typeof schemaRef ? schemaRef() : schemaRef;
  },
  7697: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l1: () => NormalizedSchema
    });
    var _deref__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3832), _translateTraits__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1784);
    const anno_it = Symbol.for("@smithy/nor-struct-it"), anno_ns = Symbol.for("@smithy/ns"), simpleSchemaCacheN = [], simpleSchemaCacheS = {};
    class NormalizedSchema {
      ref;
      memberName;
      static symbol=Symbol.for("@smithy/nor");
      symbol=NormalizedSchema.symbol;
      name;
      schema;
      _isMemberSchema;
      traits;
      memberTraits;
      normalizedTraits;
      constructor(ref, memberName) {
        this.ref = ref;
        this.memberName = memberName;
        const traitStack = [];
        let _ref = ref, schema = ref;
        this._isMemberSchema = !1;
        for (;isMemberSchema(_ref); ) {
          traitStack.push(_ref[1]);
          _ref = _ref[0];
          schema = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(_ref);
          this._isMemberSchema = !0;
        }
        if (traitStack.length > 0) {
          this.memberTraits = {};
          for (let i = traitStack.length - 1; i >= 0; --i) {
            const traitSet = traitStack[i];
            Object.assign(this.memberTraits, (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(traitSet));
          }
        } else this.memberTraits = 0;
        if (schema instanceof NormalizedSchema) {
          const computedMemberTraits = this.memberTraits;
          Object.assign(this, schema);
          this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
          this.normalizedTraits = void 0;
          this.memberName = memberName ?? schema.memberName;
          return;
        }
        this.schema = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(schema);
        if (isStaticSchema(this.schema)) {
          this.name = `${this.schema[1]}#${this.schema[2]}`;
          this.traits = this.schema[3];
        } else {
          this.name = this.memberName ?? String(schema);
          this.traits = 0;
        }
        if (this._isMemberSchema && !memberName) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`);
      }
      static [Symbol.hasInstance](lhs) {
        const isPrototype = this.prototype.isPrototypeOf(lhs);
        return isPrototype || "object" != typeof lhs || null === lhs ? isPrototype : lhs.symbol === this.symbol;
      }
      static of(ref) {
        const keyAble = "function" == typeof ref || "object" == typeof ref && null !== ref;
        if ("number" == typeof ref) {
          if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
        } else if ("string" == typeof ref) {
          if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
        } else if (keyAble && ref[anno_ns]) return ref[anno_ns];
        const sc = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(ref);
        if (sc instanceof NormalizedSchema) return sc;
        if (isMemberSchema(sc)) {
          const [ns, traits] = sc;
          if (ns instanceof NormalizedSchema) {
            Object.assign(ns.getMergedTraits(), (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(traits));
            return ns;
          }
          throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
        }
        const ns = new NormalizedSchema(sc);
        return keyAble ? ref[anno_ns] = ns : "string" == typeof sc ? simpleSchemaCacheS[sc] = ns : "number" == typeof sc ? simpleSchemaCacheN[sc] = ns : ns;
      }
      getSchema() {
        const sc = this.schema;
        return Array.isArray(sc) && 0 === sc[0] ? sc[4] : sc;
      }
      getName(withNamespace = !1) {
        const {name} = this;
        return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
      }
      getMemberName() {
        return this.memberName;
      }
      isMemberSchema() {
        return this._isMemberSchema;
      }
      isListSchema() {
        const sc = this.getSchema();
        return "number" == typeof sc ? sc >= 64 && sc < 128 : 1 === sc[0];
      }
      isMapSchema() {
        const sc = this.getSchema();
        return "number" == typeof sc ? sc >= 128 && sc <= 255 : 2 === sc[0];
      }
      isStructSchema() {
        const sc = this.getSchema();
        if ("object" != typeof sc) return !1;
        const id = sc[0];
        return 3 === id || -3 === id || 4 === id;
      }
      isUnionSchema() {
        const sc = this.getSchema();
        return "object" == typeof sc && 4 === sc[0];
      }
      isBlobSchema() {
        const sc = this.getSchema();
        return 21 === sc || 42 === sc;
      }
      isTimestampSchema() {
        const sc = this.getSchema();
        return "number" == typeof sc && sc >= 4 && sc <= 7;
      }
      isUnitSchema() {
        return "unit" === this.getSchema();
      }
      isDocumentSchema() {
        return 15 === this.getSchema();
      }
      isStringSchema() {
        return 0 === this.getSchema();
      }
      isBooleanSchema() {
        return 2 === this.getSchema();
      }
      isNumericSchema() {
        return 1 === this.getSchema();
      }
      isBigIntegerSchema() {
        return 17 === this.getSchema();
      }
      isBigDecimalSchema() {
        return 19 === this.getSchema();
      }
      isStreaming() {
        const {streaming} = this.getMergedTraits();
        return !!streaming || 42 === this.getSchema();
      }
      isIdempotencyToken() {
        return !!this.getMergedTraits().idempotencyToken;
      }
      getMergedTraits() {
        return this.normalizedTraits ?? (this.normalizedTraits = {
          ...this.getOwnTraits(),
          ...this.getMemberTraits()
        });
      }
      getMemberTraits() {
        return (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(this.memberTraits);
      }
      getOwnTraits() {
        return (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(this.traits);
      }
      getKeySchema() {
        const [isDoc, isMap] = [ this.isDocumentSchema(), this.isMapSchema() ];
        if (!isDoc && !isMap) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
        const schema = this.getSchema();
        return member([ isDoc ? 15 : schema[4] ?? 0, 0 ], "key");
      }
      getValueSchema() {
        const sc = this.getSchema(), [isDoc, isMap, isList] = [ this.isDocumentSchema(), this.isMapSchema(), this.isListSchema() ], memberSchema = "number" == typeof sc ? 63 & sc : sc && "object" == typeof sc && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
        if (null != memberSchema) return member([ memberSchema, 0 ], isMap ? "value" : "member");
        throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
      }
      getMemberSchema(memberName) {
        const struct = this.getSchema();
        if (this.isStructSchema() && struct[4].includes(memberName)) {
          const i = struct[4].indexOf(memberName), memberSchema = struct[5][i];
          return member(isMemberSchema(memberSchema) ? memberSchema : [ memberSchema, 0 ], memberName);
        }
        if (this.isDocumentSchema()) return member([ 15, 0 ], memberName);
        throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${memberName}.`);
      }
      getMemberSchemas() {
        const buffer = {};
        try {
          for (const [k, v] of this.structIterator()) buffer[k] = v;
        } catch (ignored) {}
        return buffer;
      }
      getEventStreamMember() {
        if (this.isStructSchema()) for (const [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
        return "";
      }
      * structIterator() {
        if (this.isUnitSchema()) return;
        if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
        const struct = this.getSchema(), z = struct[4].length;
        let it = struct[anno_it];
        if (it && z === it.length) yield* it; else {
          it = Array(z);
          for (let i = 0; i < z; ++i) {
            const k = struct[4][i], v = member([ struct[5][i], 0 ], k);
            yield it[i] = [ k, v ];
          }
          struct[anno_it] = it;
        }
      }
    }
    function member(memberSchema, memberName) {
      return memberSchema instanceof NormalizedSchema ? Object.assign(memberSchema, {
        memberName,
        _isMemberSchema: !0
      }) : new NormalizedSchema(memberSchema, memberName);
    }
    const isMemberSchema = sc => Array.isArray(sc) && 2 === sc.length, isStaticSchema = sc => Array.isArray(sc) && sc.length >= 5;
  },
  1784: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => translateTraits
    });
    const traitsCache = [];
    function translateTraits(indicator) {
      if ("object" == typeof indicator) return indicator;
      if (traitsCache[indicator |= 0]) return traitsCache[indicator];
      const traits = {};
      let i = 0;
      for (const trait of [ "httpLabel", "idempotent", "idempotencyToken", "sensitive", "httpPayload", "httpResponseCode", "httpQueryParams" ]) 1 == (indicator >> i++ & 1) && (traits[trait] = 1);
      return traitsCache[indicator] = traits;
    }
  },
  9891: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => getSmithyContext
    });
    var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8678);
    const getSmithyContext = context => context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__.V] || (context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__.V] = {});
  },
  5346: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => hasOwn
    });
    function hasOwn(o, k) {
      return Object.prototype.hasOwnProperty.call(o, k);
    }
  },
  1534: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => normalizeProvider
    });
    const normalizeProvider = input => {
      if ("function" == typeof input) return input;
      const promisified = Promise.resolve(input);
      return () => promisified;
    };
  },
  6181: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => parseUrl
    });
    const parseUrl = url => {
      if ("string" == typeof url) return parseUrl(new URL(url));
      const {hostname, pathname, port, protocol, search} = url;
      let query;
      search && (query = function(querystring) {
        const query = {};
        if (querystring = querystring.replace(/^\?/, "")) for (const pair of querystring.split("&")) {
          let [key, value = null] = pair.split("=");
          key = decodeURIComponent(key);
          value && (value = decodeURIComponent(value));
          key in query ? Array.isArray(query[key]) ? query[key].push(value) : query[key] = [ query[key], value ] : query[key] = value;
        }
        return query;
      }(search));
      return {
        hostname,
        port: port ? parseInt(port) : void 0,
        protocol,
        path: pathname,
        query
      };
    };
  },
  6051: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => toEndpointV1
    });
    var _hasOwn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5346), _parseUrl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6181);
    const toEndpointV1 = endpoint => {
      if ("object" == typeof endpoint) {
        if ("url" in endpoint) {
          const v1Endpoint = (0, _parseUrl__WEBPACK_IMPORTED_MODULE_0__.D)(endpoint.url);
          if (endpoint.headers) {
            v1Endpoint.headers = {};
            for (const name in endpoint.headers) (0, _hasOwn__WEBPACK_IMPORTED_MODULE_1__.$)(endpoint.headers, name) && (v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", "));
          }
          return v1Endpoint;
        }
        return endpoint;
      }
      return (0, _parseUrl__WEBPACK_IMPORTED_MODULE_0__.D)(endpoint);
    };
  },
  8678: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => SMITHY_CONTEXT_KEY
    });
    const SMITHY_CONTEXT_KEY = "__smithy_context";
  },
  2441: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => IniSectionType
    });
    var IniSectionType;
    !function(IniSectionType) {
      IniSectionType.PROFILE = "profile";
      IniSectionType.SSO_SESSION = "sso-session";
      IniSectionType.SERVICES = "services";
    }(IniSectionType || (IniSectionType = {}));
  }
};
