export const id = 1999;

export const ids = [ 1999 ];

export const modules = {
  1402: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => commonParams,
      v: () => resolveClientEndpointParameters
    });
    const resolveClientEndpointParameters = options => Object.assign(options, {
      useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
      useFipsEndpoint: options.useFipsEndpoint ?? !1,
      defaultSigningName: "ecr"
    }), commonParams = {
      UseFIPS: {
        type: "builtInParams",
        name: "useFipsEndpoint"
      },
      Endpoint: {
        type: "builtInParams",
        name: "endpoint"
      },
      Region: {
        type: "builtInParams",
        name: "region"
      },
      UseDualStack: {
        type: "builtInParams",
        name: "useDualstackEndpoint"
      }
    };
  },
  7724: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      e$c: () => BatchGetImage$,
      G42: () => GetDownloadUrlForLayer$,
      q1U: () => errorTypeRegistries
    });
    var TypeRegistry = __webpack_require__(2889), exceptions = __webpack_require__(1735);
    class ECRServiceException extends exceptions.T {
      static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";
      constructor(options) {
        super(options);
        Object.setPrototypeOf(this, ECRServiceException.prototype);
      }
    }
    class InvalidParameterException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#InvalidParameterException";
      name="InvalidParameterException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidParameterException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidParameterException.prototype);
      }
    }
    class RepositoryNotFoundException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#RepositoryNotFoundException";
      name="RepositoryNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "RepositoryNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, RepositoryNotFoundException.prototype);
      }
    }
    class ServerException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#ServerException";
      name="ServerException";
      $fault="server";
      constructor(opts) {
        super({
          name: "ServerException",
          $fault: "server",
          ...opts
        });
        Object.setPrototypeOf(this, ServerException.prototype);
      }
    }
    class LimitExceededException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#LimitExceededException";
      name="LimitExceededException";
      $fault="client";
      constructor(opts) {
        super({
          name: "LimitExceededException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, LimitExceededException.prototype);
      }
    }
    class UnableToGetUpstreamImageException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#UnableToGetUpstreamImageException";
      name="UnableToGetUpstreamImageException";
      $fault="client";
      constructor(opts) {
        super({
          name: "UnableToGetUpstreamImageException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, UnableToGetUpstreamImageException.prototype);
      }
    }
    class ValidationException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#ValidationException";
      name="ValidationException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ValidationException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ValidationException.prototype);
      }
    }
    class EmptyUploadException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#EmptyUploadException";
      name="EmptyUploadException";
      $fault="client";
      constructor(opts) {
        super({
          name: "EmptyUploadException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, EmptyUploadException.prototype);
      }
    }
    class InvalidLayerException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#InvalidLayerException";
      name="InvalidLayerException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidLayerException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidLayerException.prototype);
      }
    }
    class KmsException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#KmsException";
      name="KmsException";
      $fault="client";
      kmsError;
      constructor(opts) {
        super({
          name: "KmsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, KmsException.prototype);
        this.kmsError = opts.kmsError;
      }
    }
    class LayerAlreadyExistsException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#LayerAlreadyExistsException";
      name="LayerAlreadyExistsException";
      $fault="client";
      constructor(opts) {
        super({
          name: "LayerAlreadyExistsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, LayerAlreadyExistsException.prototype);
      }
    }
    class LayerPartTooSmallException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#LayerPartTooSmallException";
      name="LayerPartTooSmallException";
      $fault="client";
      constructor(opts) {
        super({
          name: "LayerPartTooSmallException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, LayerPartTooSmallException.prototype);
      }
    }
    class UploadNotFoundException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#UploadNotFoundException";
      name="UploadNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "UploadNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, UploadNotFoundException.prototype);
      }
    }
    class PullThroughCacheRuleAlreadyExistsException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#PullThroughCacheRuleAlreadyExistsException";
      name="PullThroughCacheRuleAlreadyExistsException";
      $fault="client";
      constructor(opts) {
        super({
          name: "PullThroughCacheRuleAlreadyExistsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, PullThroughCacheRuleAlreadyExistsException.prototype);
      }
    }
    class SecretNotFoundException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#SecretNotFoundException";
      name="SecretNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "SecretNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, SecretNotFoundException.prototype);
      }
    }
    class UnableToAccessSecretException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#UnableToAccessSecretException";
      name="UnableToAccessSecretException";
      $fault="client";
      constructor(opts) {
        super({
          name: "UnableToAccessSecretException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, UnableToAccessSecretException.prototype);
      }
    }
    class UnableToDecryptSecretValueException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#UnableToDecryptSecretValueException";
      name="UnableToDecryptSecretValueException";
      $fault="client";
      constructor(opts) {
        super({
          name: "UnableToDecryptSecretValueException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, UnableToDecryptSecretValueException.prototype);
      }
    }
    class UnsupportedUpstreamRegistryException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#UnsupportedUpstreamRegistryException";
      name="UnsupportedUpstreamRegistryException";
      $fault="client";
      constructor(opts) {
        super({
          name: "UnsupportedUpstreamRegistryException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, UnsupportedUpstreamRegistryException.prototype);
      }
    }
    class InvalidTagParameterException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#InvalidTagParameterException";
      name="InvalidTagParameterException";
      $fault="client";
      constructor(opts) {
        super({
          name: "InvalidTagParameterException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidTagParameterException.prototype);
      }
    }
    class RepositoryAlreadyExistsException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#RepositoryAlreadyExistsException";
      name="RepositoryAlreadyExistsException";
      $fault="client";
      constructor(opts) {
        super({
          name: "RepositoryAlreadyExistsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, RepositoryAlreadyExistsException.prototype);
      }
    }
    class TooManyTagsException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#TooManyTagsException";
      name="TooManyTagsException";
      $fault="client";
      constructor(opts) {
        super({
          name: "TooManyTagsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TooManyTagsException.prototype);
      }
    }
    class TemplateAlreadyExistsException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#TemplateAlreadyExistsException";
      name="TemplateAlreadyExistsException";
      $fault="client";
      constructor(opts) {
        super({
          name: "TemplateAlreadyExistsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TemplateAlreadyExistsException.prototype);
      }
    }
    class LifecyclePolicyNotFoundException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#LifecyclePolicyNotFoundException";
      name="LifecyclePolicyNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "LifecyclePolicyNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, LifecyclePolicyNotFoundException.prototype);
      }
    }
    class PullThroughCacheRuleNotFoundException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";
      name="PullThroughCacheRuleNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "PullThroughCacheRuleNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, PullThroughCacheRuleNotFoundException.prototype);
      }
    }
    class RegistryPolicyNotFoundException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#RegistryPolicyNotFoundException";
      name="RegistryPolicyNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "RegistryPolicyNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, RegistryPolicyNotFoundException.prototype);
      }
    }
    class RepositoryNotEmptyException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#RepositoryNotEmptyException";
      name="RepositoryNotEmptyException";
      $fault="client";
      constructor(opts) {
        super({
          name: "RepositoryNotEmptyException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, RepositoryNotEmptyException.prototype);
      }
    }
    class TemplateNotFoundException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#TemplateNotFoundException";
      name="TemplateNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "TemplateNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, TemplateNotFoundException.prototype);
      }
    }
    class RepositoryPolicyNotFoundException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#RepositoryPolicyNotFoundException";
      name="RepositoryPolicyNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "RepositoryPolicyNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, RepositoryPolicyNotFoundException.prototype);
      }
    }
    class SigningConfigurationNotFoundException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#SigningConfigurationNotFoundException";
      name="SigningConfigurationNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "SigningConfigurationNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, SigningConfigurationNotFoundException.prototype);
      }
    }
    class ExclusionNotFoundException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#ExclusionNotFoundException";
      name="ExclusionNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ExclusionNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ExclusionNotFoundException.prototype);
      }
    }
    class ImageNotFoundException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#ImageNotFoundException";
      name="ImageNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ImageNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ImageNotFoundException.prototype);
      }
    }
    class ScanNotFoundException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#ScanNotFoundException";
      name="ScanNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ScanNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ScanNotFoundException.prototype);
      }
    }
    class ReplicationBackfillNotFoundException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#ReplicationBackfillNotFoundException";
      name="ReplicationBackfillNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ReplicationBackfillNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ReplicationBackfillNotFoundException.prototype);
      }
    }
    class LayerInaccessibleException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#LayerInaccessibleException";
      name="LayerInaccessibleException";
      $fault="client";
      constructor(opts) {
        super({
          name: "LayerInaccessibleException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, LayerInaccessibleException.prototype);
      }
    }
    class LayersNotFoundException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#LayersNotFoundException";
      name="LayersNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "LayersNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, LayersNotFoundException.prototype);
      }
    }
    class UnableToGetUpstreamLayerException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#UnableToGetUpstreamLayerException";
      name="UnableToGetUpstreamLayerException";
      $fault="client";
      constructor(opts) {
        super({
          name: "UnableToGetUpstreamLayerException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, UnableToGetUpstreamLayerException.prototype);
      }
    }
    class LifecyclePolicyPreviewNotFoundException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";
      name="LifecyclePolicyPreviewNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "LifecyclePolicyPreviewNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, LifecyclePolicyPreviewNotFoundException.prototype);
      }
    }
    class UnableToListUpstreamImageReferrersException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#UnableToListUpstreamImageReferrersException";
      name="UnableToListUpstreamImageReferrersException";
      $fault="client";
      constructor(opts) {
        super({
          name: "UnableToListUpstreamImageReferrersException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, UnableToListUpstreamImageReferrersException.prototype);
      }
    }
    class ImageAlreadyExistsException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#ImageAlreadyExistsException";
      name="ImageAlreadyExistsException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ImageAlreadyExistsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ImageAlreadyExistsException.prototype);
      }
    }
    class ImageDigestDoesNotMatchException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#ImageDigestDoesNotMatchException";
      name="ImageDigestDoesNotMatchException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ImageDigestDoesNotMatchException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ImageDigestDoesNotMatchException.prototype);
      }
    }
    class ImageTagAlreadyExistsException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#ImageTagAlreadyExistsException";
      name="ImageTagAlreadyExistsException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ImageTagAlreadyExistsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ImageTagAlreadyExistsException.prototype);
      }
    }
    class ReferencedImagesNotFoundException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#ReferencedImagesNotFoundException";
      name="ReferencedImagesNotFoundException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ReferencedImagesNotFoundException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ReferencedImagesNotFoundException.prototype);
      }
    }
    class BlockedByOrganizationPolicyException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#BlockedByOrganizationPolicyException";
      name="BlockedByOrganizationPolicyException";
      $fault="client";
      constructor(opts) {
        super({
          name: "BlockedByOrganizationPolicyException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, BlockedByOrganizationPolicyException.prototype);
      }
    }
    class ExclusionAlreadyExistsException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#ExclusionAlreadyExistsException";
      name="ExclusionAlreadyExistsException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ExclusionAlreadyExistsException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ExclusionAlreadyExistsException.prototype);
      }
    }
    class ImageArchivedException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#ImageArchivedException";
      name="ImageArchivedException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ImageArchivedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ImageArchivedException.prototype);
      }
    }
    class UnsupportedImageTypeException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#UnsupportedImageTypeException";
      name="UnsupportedImageTypeException";
      $fault="client";
      constructor(opts) {
        super({
          name: "UnsupportedImageTypeException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, UnsupportedImageTypeException.prototype);
      }
    }
    class LifecyclePolicyPreviewInProgressException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewInProgressException";
      name="LifecyclePolicyPreviewInProgressException";
      $fault="client";
      constructor(opts) {
        super({
          name: "LifecyclePolicyPreviewInProgressException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, LifecyclePolicyPreviewInProgressException.prototype);
      }
    }
    class ReplicationBackfillInProgressException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#ReplicationBackfillInProgressException";
      name="ReplicationBackfillInProgressException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ReplicationBackfillInProgressException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ReplicationBackfillInProgressException.prototype);
      }
    }
    class ReplicationBackfillInvalidStatusException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";
      name="ReplicationBackfillInvalidStatusException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ReplicationBackfillInvalidStatusException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ReplicationBackfillInvalidStatusException.prototype);
      }
    }
    class ImageStorageClassUpdateNotSupportedException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";
      name="ImageStorageClassUpdateNotSupportedException";
      $fault="client";
      constructor(opts) {
        super({
          name: "ImageStorageClassUpdateNotSupportedException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, ImageStorageClassUpdateNotSupportedException.prototype);
      }
    }
    class InvalidLayerPartException extends ECRServiceException {
      static shapeId="com.amazonaws.ecr#InvalidLayerPartException";
      name="InvalidLayerPartException";
      $fault="client";
      registryId;
      repositoryName;
      uploadId;
      lastValidByteReceived;
      constructor(opts) {
        super({
          name: "InvalidLayerPartException",
          $fault: "client",
          ...opts
        });
        Object.setPrototypeOf(this, InvalidLayerPartException.prototype);
        this.registryId = opts.registryId;
        this.repositoryName = opts.repositoryName;
        this.uploadId = opts.uploadId;
        this.lastValidByteReceived = opts.lastValidByteReceived;
      }
    }
    const _c = "client", _e = "error", _hE = "httpError", _m = "message", _rI = "registryId", _rN = "repositoryName", _s = "smithy.ts.sdk.synthetic.com.amazonaws.ecr", n0 = "com.amazonaws.ecr", _s_registry = new TypeRegistry.O(_s);
    var ECRServiceException$ = [ -3, _s, "ECRServiceException", 0, [], [] ];
    _s_registry.registerError(ECRServiceException$, ECRServiceException);
    const n0_registry = new TypeRegistry.O(n0);
    var BlockedByOrganizationPolicyException$ = [ -3, n0, "BlockedByOrganizationPolicyException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(BlockedByOrganizationPolicyException$, BlockedByOrganizationPolicyException);
    var EmptyUploadException$ = [ -3, n0, "EmptyUploadException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(EmptyUploadException$, EmptyUploadException);
    var ExclusionAlreadyExistsException$ = [ -3, n0, "ExclusionAlreadyExistsException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ExclusionAlreadyExistsException$, ExclusionAlreadyExistsException);
    var ExclusionNotFoundException$ = [ -3, n0, "ExclusionNotFoundException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ExclusionNotFoundException$, ExclusionNotFoundException);
    var ImageAlreadyExistsException$ = [ -3, n0, "ImageAlreadyExistsException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ImageAlreadyExistsException$, ImageAlreadyExistsException);
    var ImageArchivedException$ = [ -3, n0, "ImageArchivedException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ImageArchivedException$, ImageArchivedException);
    var ImageDigestDoesNotMatchException$ = [ -3, n0, "ImageDigestDoesNotMatchException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ImageDigestDoesNotMatchException$, ImageDigestDoesNotMatchException);
    var ImageNotFoundException$ = [ -3, n0, "ImageNotFoundException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ImageNotFoundException$, ImageNotFoundException);
    var ImageStorageClassUpdateNotSupportedException$ = [ -3, n0, "ImageStorageClassUpdateNotSupportedException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ImageStorageClassUpdateNotSupportedException$, ImageStorageClassUpdateNotSupportedException);
    var ImageTagAlreadyExistsException$ = [ -3, n0, "ImageTagAlreadyExistsException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ImageTagAlreadyExistsException$, ImageTagAlreadyExistsException);
    var InvalidLayerException$ = [ -3, n0, "InvalidLayerException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidLayerException$, InvalidLayerException);
    var InvalidLayerPartException$ = [ -3, n0, "InvalidLayerPartException", {
      [_e]: _c
    }, [ _rI, _rN, "uploadId", "lastValidByteReceived", _m ], [ 0, 0, 0, 1, 0 ] ];
    n0_registry.registerError(InvalidLayerPartException$, InvalidLayerPartException);
    var InvalidParameterException$ = [ -3, n0, "InvalidParameterException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
    var InvalidTagParameterException$ = [ -3, n0, "InvalidTagParameterException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(InvalidTagParameterException$, InvalidTagParameterException);
    var KmsException$ = [ -3, n0, "KmsException", {
      [_e]: _c
    }, [ _m, "kmsError" ], [ 0, 0 ] ];
    n0_registry.registerError(KmsException$, KmsException);
    var LayerAlreadyExistsException$ = [ -3, n0, "LayerAlreadyExistsException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(LayerAlreadyExistsException$, LayerAlreadyExistsException);
    var LayerInaccessibleException$ = [ -3, n0, "LayerInaccessibleException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(LayerInaccessibleException$, LayerInaccessibleException);
    var LayerPartTooSmallException$ = [ -3, n0, "LayerPartTooSmallException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(LayerPartTooSmallException$, LayerPartTooSmallException);
    var LayersNotFoundException$ = [ -3, n0, "LayersNotFoundException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(LayersNotFoundException$, LayersNotFoundException);
    var LifecyclePolicyNotFoundException$ = [ -3, n0, "LifecyclePolicyNotFoundException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(LifecyclePolicyNotFoundException$, LifecyclePolicyNotFoundException);
    var LifecyclePolicyPreviewInProgressException$ = [ -3, n0, "LifecyclePolicyPreviewInProgressException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(LifecyclePolicyPreviewInProgressException$, LifecyclePolicyPreviewInProgressException);
    var LifecyclePolicyPreviewNotFoundException$ = [ -3, n0, "LifecyclePolicyPreviewNotFoundException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(LifecyclePolicyPreviewNotFoundException$, LifecyclePolicyPreviewNotFoundException);
    var LimitExceededException$ = [ -3, n0, "LimitExceededException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(LimitExceededException$, LimitExceededException);
    var PullThroughCacheRuleAlreadyExistsException$ = [ -3, n0, "PullThroughCacheRuleAlreadyExistsException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(PullThroughCacheRuleAlreadyExistsException$, PullThroughCacheRuleAlreadyExistsException);
    var PullThroughCacheRuleNotFoundException$ = [ -3, n0, "PullThroughCacheRuleNotFoundException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(PullThroughCacheRuleNotFoundException$, PullThroughCacheRuleNotFoundException);
    var ReferencedImagesNotFoundException$ = [ -3, n0, "ReferencedImagesNotFoundException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ReferencedImagesNotFoundException$, ReferencedImagesNotFoundException);
    var RegistryPolicyNotFoundException$ = [ -3, n0, "RegistryPolicyNotFoundException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(RegistryPolicyNotFoundException$, RegistryPolicyNotFoundException);
    var ReplicationBackfillInProgressException$ = [ -3, n0, "ReplicationBackfillInProgressException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ReplicationBackfillInProgressException$, ReplicationBackfillInProgressException);
    var ReplicationBackfillInvalidStatusException$ = [ -3, n0, "ReplicationBackfillInvalidStatusException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ReplicationBackfillInvalidStatusException$, ReplicationBackfillInvalidStatusException);
    var ReplicationBackfillNotFoundException$ = [ -3, n0, "ReplicationBackfillNotFoundException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ReplicationBackfillNotFoundException$, ReplicationBackfillNotFoundException);
    var RepositoryAlreadyExistsException$ = [ -3, n0, "RepositoryAlreadyExistsException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(RepositoryAlreadyExistsException$, RepositoryAlreadyExistsException);
    var RepositoryNotEmptyException$ = [ -3, n0, "RepositoryNotEmptyException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(RepositoryNotEmptyException$, RepositoryNotEmptyException);
    var RepositoryNotFoundException$ = [ -3, n0, "RepositoryNotFoundException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(RepositoryNotFoundException$, RepositoryNotFoundException);
    var RepositoryPolicyNotFoundException$ = [ -3, n0, "RepositoryPolicyNotFoundException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(RepositoryPolicyNotFoundException$, RepositoryPolicyNotFoundException);
    var ScanNotFoundException$ = [ -3, n0, "ScanNotFoundException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ScanNotFoundException$, ScanNotFoundException);
    var SecretNotFoundException$ = [ -3, n0, "SecretNotFoundException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(SecretNotFoundException$, SecretNotFoundException);
    var ServerException$ = [ -3, n0, "ServerException", {
      [_e]: "server"
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ServerException$, ServerException);
    var SigningConfigurationNotFoundException$ = [ -3, n0, "SigningConfigurationNotFoundException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(SigningConfigurationNotFoundException$, SigningConfigurationNotFoundException);
    var TemplateAlreadyExistsException$ = [ -3, n0, "TemplateAlreadyExistsException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(TemplateAlreadyExistsException$, TemplateAlreadyExistsException);
    var TemplateNotFoundException$ = [ -3, n0, "TemplateNotFoundException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(TemplateNotFoundException$, TemplateNotFoundException);
    var TooManyTagsException$ = [ -3, n0, "TooManyTagsException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
    var UnableToAccessSecretException$ = [ -3, n0, "UnableToAccessSecretException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(UnableToAccessSecretException$, UnableToAccessSecretException);
    var UnableToDecryptSecretValueException$ = [ -3, n0, "UnableToDecryptSecretValueException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(UnableToDecryptSecretValueException$, UnableToDecryptSecretValueException);
    var UnableToGetUpstreamImageException$ = [ -3, n0, "UnableToGetUpstreamImageException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(UnableToGetUpstreamImageException$, UnableToGetUpstreamImageException);
    var UnableToGetUpstreamLayerException$ = [ -3, n0, "UnableToGetUpstreamLayerException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(UnableToGetUpstreamLayerException$, UnableToGetUpstreamLayerException);
    var UnableToListUpstreamImageReferrersException$ = [ -3, n0, "UnableToListUpstreamImageReferrersException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(UnableToListUpstreamImageReferrersException$, UnableToListUpstreamImageReferrersException);
    var UnsupportedImageTypeException$ = [ -3, n0, "UnsupportedImageTypeException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(UnsupportedImageTypeException$, UnsupportedImageTypeException);
    var UnsupportedUpstreamRegistryException$ = [ -3, n0, "UnsupportedUpstreamRegistryException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(UnsupportedUpstreamRegistryException$, UnsupportedUpstreamRegistryException);
    var UploadNotFoundException$ = [ -3, n0, "UploadNotFoundException", {
      [_e]: _c
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(UploadNotFoundException$, UploadNotFoundException);
    var ValidationException$ = [ -3, n0, "ValidationException", {
      [_e]: _c,
      [_hE]: 400
    }, [ _m ], [ 0 ] ];
    n0_registry.registerError(ValidationException$, ValidationException);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var BatchGetImageRequest$ = [ 3, n0, "BatchGetImageRequest", 0, [ _rN, "imageIds", _rI, "acceptedMediaTypes" ], [ 0, () => ImageIdentifierList, 0, 64 ], 2 ], BatchGetImageResponse$ = [ 3, n0, "BatchGetImageResponse", 0, [ "images", "failures" ], [ () => ImageList, () => ImageFailureList ] ], GetDownloadUrlForLayerRequest$ = [ 3, n0, "GetDownloadUrlForLayerRequest", 0, [ _rN, "layerDigest", _rI ], [ 0, 0, 0 ], 2 ], GetDownloadUrlForLayerResponse$ = [ 3, n0, "GetDownloadUrlForLayerResponse", 0, [ "downloadUrl", "layerDigest" ], [ 0, 0 ] ], Image$ = [ 3, n0, "Image", 0, [ _rI, _rN, "imageId", "imageManifest", "imageManifestMediaType" ], [ 0, 0, () => ImageIdentifier$, 0, 0 ] ], ImageFailure$ = [ 3, n0, "ImageFailure", 0, [ "imageId", "failureCode", "failureReason" ], [ () => ImageIdentifier$, 0, 0 ] ], ImageIdentifier$ = [ 3, n0, "ImageIdentifier", 0, [ "imageDigest", "imageTag" ], [ 0, 0 ] ], ImageFailureList = [ 1, n0, "ImageFailureList", 0, () => ImageFailure$ ], ImageIdentifierList = [ 1, n0, "ImageIdentifierList", 0, () => ImageIdentifier$ ], ImageList = [ 1, n0, "ImageList", 0, () => Image$ ], BatchGetImage$ = [ 9, n0, "BatchGetImage", 0, () => BatchGetImageRequest$, () => BatchGetImageResponse$ ], GetDownloadUrlForLayer$ = [ 9, n0, "GetDownloadUrlForLayer", 0, () => GetDownloadUrlForLayerRequest$, () => GetDownloadUrlForLayerResponse$ ];
  }
};
