export const id = 4209;

export const ids = [ 4209 ];

export const modules = {
  4209: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      containerLogs: () => containerLogs
    });
    var client_command_builder = __webpack_require__(2125), endpoints = __webpack_require__(7464), EndpointParameters = __webpack_require__(5592);
    const command = (0, client_command_builder.k)(EndpointParameters.S, "Logs_20140328", "CloudWatchLogsClient", endpoints.rD), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
    var schemas_0 = __webpack_require__(7094);
    class DescribeLogStreamsCommand extends(command(_ep0, _mw0, "DescribeLogStreams", schemas_0.TJH)){}
    class GetLogEventsCommand extends(command(_ep0, _mw0, "GetLogEvents", schemas_0.IU$)){}
    const longestLine = 500;
    function readableLines(messages, lineCount) {
      return messages.flatMap(message => message.split(/\r?\n/)).map(readableLine).filter(line => "" !== line).slice(-lineCount);
    }
    function readableLine(line) {
      const plain = (line.split("\r").findLast(state => "" !== state.trim()) ?? "").replace(/\u001b\[[\d;?]*[A-Za-z]/g, "").replace(/(?!\t)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "").trimEnd();
      return plain.length > longestLine ? `${plain.slice(0, longestLine)} … (${plain.length - longestLine} characters more)` : plain;
    }
    var translate_error = __webpack_require__(8214);
    const mostStreams = 4, mostPages = 5;
    function containerLogs(client) {
      return {
        tail: function({group, sinceMs = 0, streamPrefix}, lineCount) {
          return (0, translate_error._h)(async () => {
            const listed = await (0, translate_error.xo)(absence, () => async function(group, prefix) {
              const which = void 0 === prefix ? {
                orderBy: "LastEventTime",
                descending: !0
              } : {
                logStreamNamePrefix: prefix
              }, found = [];
              let token;
              for (let page = 0; page < (void 0 === prefix ? 1 : mostPages); page += 1) {
                const input = {
                  logGroupName: group,
                  ...which,
                  nextToken: token
                }, answer = await (0, translate_error.CD)({
                  action: "logs:DescribeLogStreams",
                  subject: `log group ${group}`
                }, () => client.send(new DescribeLogStreamsCommand(input)));
                found.push(...answer.logStreams ?? []);
                token = answer.nextToken;
                if (void 0 === token) break;
              }
              return found;
            }(group, streamPrefix)), found = listed?.filter(({creationTime = 1 / 0}) => creationTime >= sinceMs);
            if (void 0 === found) return {
              streams: [],
              absence: `there is no log group ${group}`
            };
            if (0 === found.length) return {
              streams: [],
              absence: `no stream of ${group} ${void 0 === streamPrefix ? "is there" : `begins with ${streamPrefix}`}${0 === sinceMs ? "" : " and is new"}`
            };
            const newest = found.toSorted((a, b) => lastEvent(b) - lastEvent(a)).slice(0, mostStreams), read = await Promise.all(newest.map(({logStreamName = ""}) => async function({group, name}, lineCount) {
              const messages = [];
              let token, lastEventMs = 0;
              for (let page = 0; page < mostPages && messages.length < lineCount; page += 1) {
                const input = {
                  logGroupName: group,
                  logStreamName: name,
                  limit: lineCount,
                  startFromHead: !1,
                  nextToken: token
                }, {events = [], nextBackwardToken} = await (0, translate_error.CD)({
                  action: "logs:GetLogEvents",
                  subject: `log stream ${name} of ${group}`
                }, () => client.send(new GetLogEventsCommand(input)));
                messages.unshift(...events.map(({message = ""}) => message));
                lastEventMs = Math.max(lastEventMs, ...events.map(({timestamp = 0}) => timestamp));
                if (void 0 === nextBackwardToken || nextBackwardToken === token) break;
                token = nextBackwardToken;
              }
              return {
                name,
                lines: readableLines(messages, lineCount),
                lastEventMs
              };
            }({
              group,
              name: logStreamName
            }, lineCount))), streams = read.filter(({lines}) => lines.length > 0).sort((a, b) => b.lastEventMs - a.lastEventMs).map(({name, lines}) => ({
              name,
              lines
            })), which = void 0 === streamPrefix ? `of ${group}` : `${streamPrefix}…`;
            return {
              streams,
              absence: 0 === streams.length ? `the streams ${which} are empty` : void 0
            };
          });
        }
      };
    }
    const absence = {
      code: "ResourceNotFoundException",
      text: ""
    }, lastEvent = ({lastEventTimestamp, creationTime = 0}) => lastEventTimestamp ?? creationTime;
  }
};
