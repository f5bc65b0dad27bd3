export const id = 7672;

export const ids = [ 7672 ];

export const modules = {
  7672: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      endpointLatency: () => endpointLatency
    });
    var commandBuilder = __webpack_require__(1029), schemas_0 = __webpack_require__(1417);
    class GetMetricDataCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetMetricData", schemas_0.xuT)){}
    const microsecondsPerMs = 1e3, placeOf = ({atMs, variant}) => `${atMs} ${variant}`;
    var errors = __webpack_require__(2451), poll = __webpack_require__(81), translate_error = __webpack_require__(8214);
    const periodMs = 6e4, maxPauseMs = 15e3, asked = [ [ "Invocations", [ "Sum" ] ], [ "ModelLatency", [ "Average", "p50", "p95", "p99" ] ], [ "OverheadLatency", [ "Average", "p50", "p95", "p99" ] ] ];
    function endpointLatency(client) {
      function find({endpointName, sinceMs, untilMs, variants}) {
        const series = variants.flatMap(variant => asked.flatMap(([metric, statistics]) => statistics.map(statistic => ({
          variant,
          metric,
          statistic
        })))), queries = series.map(({variant, metric, statistic}, index) => ({
          Id: `q${index}`,
          MetricStat: {
            Metric: {
              Namespace: "AWS/SageMaker",
              MetricName: metric,
              Dimensions: [ {
                Name: "EndpointName",
                Value: endpointName
              }, {
                Name: "VariantName",
                Value: variant
              } ]
            },
            Period: periodMs / 1e3,
            Stat: statistic
          }
        }));
        return (0, translate_error._h)(async () => {
          const results = await async function(endpointName, MetricDataQueries, times) {
            const found = [];
            let NextToken;
            do {
              const input = {
                MetricDataQueries,
                ...times,
                NextToken
              }, subject = `metrics of endpoint ${endpointName}`, page = await (0, translate_error.CD)({
                action: "cloudwatch:GetMetricData",
                subject
              }, () => client.send(new GetMetricDataCommand(input)));
              found.push(...page.MetricDataResults ?? []);
              NextToken = page.NextToken;
            } while (void 0 !== NextToken);
            return found;
          }(endpointName, queries, {
            StartTime: new Date(Math.floor(sinceMs / periodMs) * periodMs),
            EndTime: new Date((Math.floor(untilMs / periodMs) + 1) * periodMs)
          });
          return function(datapoints) {
            const weights = new Map(datapoints.filter(({metric}) => "Invocations" === metric).map(each => [ placeOf(each), each.value ])), invocations = [ ...weights.values() ].reduce((sum, each) => sum + each, 0);
            if (0 === invocations) return;
            const mean = (metric, statistic) => {
              const weighed = datapoints.filter(each => each.metric === metric && each.statistic === statistic).map(each => ({
                value: each.value,
                weight: weights.get(placeOf(each)) ?? 0
              })), total = weighed.reduce((sum, {weight}) => sum + weight, 0);
              if (0 !== total) return weighed.reduce((sum, {value, weight}) => sum + value * weight, 0) / total / microsecondsPerMs;
            }, latency = metric => {
              const averageMs = mean(metric, "Average");
              if (void 0 !== averageMs) return {
                averageMs,
                p50Ms: mean(metric, "p50"),
                p95Ms: mean(metric, "p95"),
                p99Ms: mean(metric, "p99")
              };
            };
            return {
              modelLatency: latency("ModelLatency"),
              overheadLatency: latency("OverheadLatency"),
              invocations
            };
          }(results.flatMap(({Id = "", Timestamps = [], Values = []}) => {
            const of = series[Number(Id.slice(1))];
            return void 0 === of ? [] : Values.map((value, index) => ({
              ...of,
              atMs: Timestamps[index]?.getTime() ?? 0,
              value
            }));
          }));
        });
      }
      return {
        find,
        wait: async function({requests, timeoutMs, ...window}, stage) {
          let last;
          const polled = await (0, poll.wt)({
            ...stage,
            subject: `metrics of endpoint ${window.endpointName}`,
            look: () => find(window),
            judge: found => {
              if (found instanceof errors.nM) return (0, poll.Vw)(found);
              last = found;
              const seen = found?.invocations ?? 0;
              return seen >= requests ? (0, poll.Vw)(found) : (0, poll.eg)(`CloudWatch tells of ${seen} of ${requests} requests`);
            },
            timeoutMs,
            maxPauseMs
          });
          return "done" === polled.kind ? polled.verdict : last;
        }
      };
    }
  }
};
