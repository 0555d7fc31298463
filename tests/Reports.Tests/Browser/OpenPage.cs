using Microsoft.Playwright;

namespace Netwright.Reports.Tests.Browser;

/// <summary>A page in a browser, with all that it said and asked for.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private OpenPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, and of scripts.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>What was loaded beside the page itself and what it holds.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<OpenPage> OpenAsync(IBrowserContext context, string path)
    {
        var opened = new OpenPage(context, await context.NewPageAsync());
        string address = new Uri(path).AbsoluteUri;
        opened.Page.Console += (_, message) => opened.Complaints.Add($"{message.Type}: {message.Text}");
        opened.Page.PageError += (_, error) => opened.Complaints.Add(error);
        opened.Page.Request += (_, request) =>
        {
            if (request.Url != address && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                opened.Requests.Add(request.Url);
            }
        };
        await opened.Page.GotoAsync(address);
        return opened;
    }

    /// <summary>Runs a script that lists what is wrong.</summary>
    public async Task<string[]> ListAsync(string script) => await Page.EvaluateAsync<string[]>(script);

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
