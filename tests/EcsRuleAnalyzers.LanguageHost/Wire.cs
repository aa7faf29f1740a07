using System.Text;
using System.Text.Json.Nodes;

namespace EcsRuleAnalyzers.LanguageHost;

/// <summary>Messages of the language server protocol: JSON behind a header that says how many bytes it has.</summary>
internal sealed class Wire(Stream input, Stream output)
{
    private const string Length = "Content-Length: ";

    /// <summary>The next message; null when the other side has gone.</summary>
    public async Task<JsonObject?> ReadAsync()
    {
        var length = 0;
        while (await ReadLineAsync() is { } line)
        {
            if (line.Length == 0)
            {
                var body = new byte[length];
                await input.ReadExactlyAsync(body);
                return JsonNode.Parse(body)!.AsObject();
            }

            if (line.StartsWith(Length, StringComparison.OrdinalIgnoreCase))
            {
                length = int.Parse(line.AsSpan(Length.Length), System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    public async Task WriteAsync(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        await output.WriteAsync(Encoding.ASCII.GetBytes(Length + body.Length + "\r\n\r\n"));
        await output.WriteAsync(body);
        await output.FlushAsync();
    }

    private async Task<string?> ReadLineAsync()
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await input.ReadAsync(one) == 1)
        {
            if (one[0] == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append((char)one[0]);
        }

        return null;
    }
}
