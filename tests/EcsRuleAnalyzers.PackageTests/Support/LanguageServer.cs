using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace EcsRuleAnalyzers.PackageTests.Support;

/// <summary>A language server with one file open in it, as an editor drives it: over its standard input and output.</summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    // The first answers wait until the project is loaded and everything is compiled to machine code.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _pending = [];
    private readonly BlockingCollection<JsonArray> _published = [];
    private readonly StringBuilder _errors = new();
    private readonly Process _process;
    private readonly string _uri;
    private int _lastId;
    private int _version;

    private LanguageServer(Process process, string file)
    {
        _process = process;
        _uri = new Uri(file).AbsoluteUri;
    }

    /// <summary>What the editor shows.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Starts the server on the project of a file.</summary>
    public static async Task<LanguageServer> StartAsync(string host, string file)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", host])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(file)!,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)).ToArray()) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["LC_ALL"] = "C.UTF-8";

        var server = new LanguageServer(Process.Start(start)!, file);
        server._process.ErrorDataReceived += (_, e) => { lock (server._errors) server._errors.AppendLine(e.Data); };
        server._process.BeginErrorReadLine();
        _ = Task.Run(server.ListenAsync);
        await server.AskAsync("initialize", new JsonObject { ["processId"] = Environment.ProcessId, ["rootUri"] = new Uri(Path.GetDirectoryName(file)!).AbsoluteUri, ["capabilities"] = new JsonObject() });
        await server.TellAsync("initialized", new JsonObject());
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await TellAsync("exit", new JsonObject());
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
        _published.Dispose();
    }

    /// <summary>Opens the file, or changes it, and waits for the squiggles: id and text.</summary>
    public async Task<(string Id, string Code)[]> ShowAsync(string text)
    {
        Text = text;
        var document = new JsonObject { ["uri"] = _uri, ["version"] = ++_version, ["languageId"] = "csharp" };
        if (_version == 1)
        {
            document["text"] = text;
            await TellAsync("textDocument/didOpen", new JsonObject { ["textDocument"] = document });
        }
        else
        {
            await TellAsync("textDocument/didChange", new JsonObject { ["textDocument"] = document, ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }) });
        }

        return _published.TryTake(out var diagnostics, Patience)
            ? [.. diagnostics.Select(diagnostic => ((string)diagnostic!["code"]!, CodeAt(diagnostic["range"]!)))]
            : throw new TimeoutException("no diagnostics\n" + _errors);
    }

    /// <summary>What the light bulb offers at a piece of code.</summary>
    public async Task<IReadOnlyList<string>> BulbsAsync(string code) => [.. (await ActionsAsync(code)).Select(action => (string)action!["title"]!)];

    /// <summary>Picks a light bulb; gives the text that it makes of the file.</summary>
    public async Task<string> PickAsync(string code, string title)
    {
        var action = (await ActionsAsync(code)).Single(action => (string)action!["title"]! == title)!;
        var edits = (await AskAsync("codeAction/resolve", action.DeepClone()))!["edit"]!["changes"]!.AsObject().Single().Value!.AsArray();
        return edits.OrderByDescending(edit => Offset(edit!["range"]!["start"]!)).Aggregate(
            Text,
            (text, edit) => text[..Offset(edit!["range"]!["start"]!)] + (string)edit["newText"]! + text[Offset(edit["range"]!["end"]!)..]);
    }

    /// <summary>The completion list behind a piece of code, as if its last character had just been typed: label and documentation.</summary>
    public async Task<(string Label, string? Meaning)[]> CompleteAsync(string code, bool typed = true)
    {
        var arguments = At(Text.IndexOf(code, StringComparison.Ordinal) + code.Length);
        if (typed) arguments["context"] = new JsonObject { ["triggerKind"] = 2, ["triggerCharacter"] = code[^1].ToString() };
        var list = await AskAsync("textDocument/completion", arguments);
        return [.. (list?["items"]?.AsArray() ?? []).Select(item => ((string)item!["label"]!, (string?)item["documentation"]))];
    }

    public async Task<string> HoverAsync(string code) => (string?)(await AskAsync("textDocument/hover", At(Text.IndexOf(code, StringComparison.Ordinal) + 1)))?["contents"] ?? "";

    private async Task<JsonArray> ActionsAsync(string code)
    {
        var at = Text.IndexOf(code, StringComparison.Ordinal);
        var arguments = At(at);
        arguments["range"] = new JsonObject { ["start"] = Place(at), ["end"] = Place(at + code.Length) };
        arguments["context"] = new JsonObject { ["diagnostics"] = new JsonArray() };
        return (await AskAsync("textDocument/codeAction", arguments))!.AsArray();
    }

    private JsonObject At(int offset) => new() { ["textDocument"] = new JsonObject { ["uri"] = _uri }, ["position"] = Place(offset) };

    private JsonObject Place(int offset)
    {
        var before = Text[..offset];
        return new JsonObject { ["line"] = before.Count(c => c == '\n'), ["character"] = offset - before.LastIndexOf('\n') - 1 };
    }

    private int Offset(JsonNode place) =>
        Text.Split('\n').Take((int)place["line"]!).Sum(line => line.Length + 1) + (int)place["character"]!;

    private string CodeAt(JsonNode range) => Text[Offset(range["start"]!)..Offset(range["end"]!)];

    private async Task<JsonNode?> AskAsync(string method, JsonNode arguments)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = _pending.GetOrAdd(id, _ => new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously));
        await SendAsync(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = arguments });
        try
        {
            return await answer.Task.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException(method + "\n" + _errors);
        }
    }

    private Task TellAsync(string method, JsonNode arguments) => SendAsync(new JsonObject { ["method"] = method, ["params"] = arguments });

    private async Task SendAsync(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        await _process.StandardInput.BaseStream.WriteAsync(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
        await _process.StandardInput.BaseStream.WriteAsync(body);
        await _process.StandardInput.BaseStream.FlushAsync();
    }

    private async Task ListenAsync()
    {
        var input = _process.StandardOutput.BaseStream;
        while (await ReadHeaderAsync(input) is { } length)
        {
            var body = new byte[length];
            await input.ReadExactlyAsync(body);
            var message = JsonNode.Parse(body)!;
            if (message["id"] is { } id && _pending.TryRemove((int)id, out var answer))
            {
                if (message["error"] is { } error) answer.SetException(new InvalidOperationException((string)error["message"]!));
                else answer.SetResult(message["result"]);
            }
            else if ((string?)message["method"] == "textDocument/publishDiagnostics")
            {
                _published.Add(message["params"]!["diagnostics"]!.AsArray());
            }
        }

        foreach (var answer in _pending.Values) answer.TrySetException(new InvalidOperationException("the server has gone\n" + _errors));
    }

    private static async Task<int?> ReadHeaderAsync(Stream input)
    {
        var header = new StringBuilder();
        var one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await input.ReadAsync(one) == 0) return null;
            header.Append((char)one[0]);
        }

        return int.Parse(header.ToString().Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
