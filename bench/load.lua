-- wrk -s load.lua … -- file [checked]
-- Says "ready" on stderr. `file` has a request a line: the token, a tab, the body. `checked`: an answer that tells of a refusal is counted.

local requests, sent, threads = {}, 0, {}
refused, first_refusal = 0, ""

function setup(thread)
  threads[#threads + 1] = thread
end

function init(args)
  for line in io.lines(args[1]) do
    local token, body = line:match("^(%S+)\t(.*)$")
    local headers = { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. token }
    requests[#requests + 1] = wrk.format("POST", nil, headers, body)
  end
  if args[2] == "checked" then
    response = check
  end
  io.stderr:write("ready\n")
end

function request()
  sent = sent % #requests + 1
  return requests[sent]
end

function check(status, headers, body)
  if body:find('"code":', 1, true) or body:find('"errors":', 1, true) then
    refused = refused + 1
    first_refusal = body:sub(1, 500)
  end
end

function done(summary, latency, requests)
  local thread = threads[1]
  local errors = summary.errors
  local kinds = {}
  for _, kind in ipairs({ "connect", "read", "write", "status", "timeout" }) do
    if errors[kind] > 0 then
      kinds[#kinds + 1] = errors[kind] .. " " .. kind
    end
  end
  io.write(string.format(
    "\n%d\t%d\t%d\t%d\t%s\t%d\t%s\n",
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    table.concat(kinds, ", "),
    thread:get("refused"), thread:get("first_refusal")))
end
