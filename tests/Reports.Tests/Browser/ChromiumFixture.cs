using Microsoft.Playwright;

namespace Netwright.Reports.Tests.Browser;

/// <summary>The Chromium of this machine, driven by Playwright; it is not downloaded. Tests skip themselves where there is none.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Find() is { } path)
        {
            _playwright = await Playwright.CreateAsync();

            // Containers often run as root, which Chromium's sandbox refuses.
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu"] });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens a file in a window of its own, without a network, and notes what the page does.</summary>
    public async Task<OpenPage> OpenAsync(string path, ColorScheme scheme, int width)
    {
        Skip.If(_browser is null, $"None of {string.Join(", ", Names)} is on the PATH (Debian: apt-get install chromium).");
        IBrowserContext context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            Offline = true,
        });
        return await OpenPage.OpenAsync(context, path);
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(static folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
