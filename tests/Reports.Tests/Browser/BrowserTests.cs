using Microsoft.Playwright;
using Netwright.Reports.Tests.Training;
using Netwright.Runtime.Tests.Files;

namespace Netwright.Reports.Tests.Browser;

/// <summary>Reports and plots as a browser shows them.</summary>
public sealed class BrowserTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>, IDisposable
{
    private static readonly Lazy<ReportedRun[]> Runs = new(static () => [Pictures.Run("plain"), Pictures.Run("with a long name, to see where it goes", seed: 2, epochs: 6)]);

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<int, ColorScheme, int> Views
    {
        get
        {
            var views = new TheoryData<int, ColorScheme, int>();
            foreach (int runs in new[] { 1, 2 })
            {
                foreach (int width in new[] { 400, 1400 })
                {
                    views.Add(runs, ColorScheme.Light, width);
                    views.Add(runs, ColorScheme.Dark, width);
                }
            }

            return views;
        }
    }

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [MemberData(nameof(Views))]
    public async Task AReportIsReadable(int runs, ColorScheme scheme, int width)
    {
        await using OpenPage opened = await OpenReportAsync(runs, scheme, width);
        await opened.Page.Locator("details summary").First.ClickAsync();
        Assert.Empty(opened.Complaints);
        Assert.Empty(opened.Requests);
        Assert.Empty(await opened.ListAsync(Scripts.Overflows));
        Assert.Empty(await opened.ListAsync(Scripts.FaintTexts));
        Assert.Empty(await opened.ListAsync(Scripts.BrokenPictures));
        Assert.Empty(await opened.ListAsync(Scripts.LostPoints));
        Assert.Empty(await opened.ListAsync(Scripts.Unnamed));
    }

    [SkippableFact]
    public async Task CurvesHaveAPointForEachEpoch()
    {
        await using OpenPage opened = await OpenReportAsync(2, ColorScheme.Light, 1400);
        ILocator loss = opened.Page.Locator("svg.figure").First;
        Assert.Equal(2 * (4 + 6), await loss.Locator("circle:not(.mark)").CountAsync());
        Assert.Equal(2, await loss.Locator("circle.mark").CountAsync());
    }

    [SkippableFact]
    public async Task LightAndDarkFollowTheReader()
    {
        foreach ((ColorScheme scheme, string back, string paper) in new[]
        {
            (ColorScheme.Light, "rgb(246, 248, 250)", "rgb(255, 255, 255)"), (ColorScheme.Dark, "rgb(1, 4, 9)", "rgb(13, 17, 23)"),
        })
        {
            await using OpenPage opened = await OpenReportAsync(1, scheme, 1400);
            Assert.Equal(back, await opened.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
            Assert.Equal(paper, await opened.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.paper')).fill"));
        }
    }

    /// <summary>The page forbids itself to load anything: even what were put into it would not be.</summary>
    [SkippableFact]
    public async Task TheBrowserIsToldToLoadNothing()
    {
        await using OpenPage opened = await OpenReportAsync(1, ColorScheme.Light, 1400);
        bool isLoaded = await opened.Page.EvaluateAsync<bool>(
            """
            () => new Promise(resolve => {
              const picture = document.createElement('img');
              picture.onload = () => resolve(true);
              picture.onerror = () => resolve(false);
              picture.src = 'https://example.invalid/a.png';
              document.body.append(picture);
            })
            """);
        Assert.False(isLoaded);
        Assert.Contains(opened.Complaints, static complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task PlotsStandAlone(ColorScheme scheme)
    {
        Figure[] figures =
        [
            new Plot
            {
                Title = "XOR",
                XLabel = "x",
                Layers = [DecisionSurface.OfProbability(static (x, y) => (x - y) * (x - y)), new PointSeries("0", [0, 1], [0, 1]), new PointSeries("1", [0, 1], [1, 0])],
            },
            new Plot { Title = "Loss", YScale = AxisScale.Logarithmic, Layers = [new LineSeries("training", [3, 0.1, 0.002]), new MarkedPoint("best", 3, 0.002)] },
            HeatMap.Of(Runs.Value[0].Network!.Evaluate(Runs.Value[0].Test!).Confusion!, ["red", "green", "blue"]),
            new ImageGrid([new CaptionedImage(new PixelImage(2, 2, 1, [0, 80, 160, 255]), "four pixels")]),
        ];
        foreach (Figure figure in figures)
        {
            figure.Save(_folder["figure.svg"]);
            await using OpenPage opened = await chromium.OpenAsync(_folder["figure.svg"], scheme, 600);
            Assert.Empty(opened.Complaints);
            Assert.Empty(opened.Requests);
            Assert.Equal("svg", await opened.Page.EvaluateAsync<string>("() => document.documentElement.tagName"));
            string paper = await opened.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.paper')).fill");
            Assert.Equal(scheme == ColorScheme.Dark ? "rgb(13, 17, 23)" : "rgb(255, 255, 255)", paper);
        }
    }

    /// <summary>What looks at reports finds what is wrong with a page.</summary>
    [SkippableFact]
    public async Task AWrongPageIsFoundOut()
    {
        await File.WriteAllTextAsync(_folder["wrong.html"], """
            <main><h1 style="color:#888;background:#999">faint</h1><h3>too deep</h3><div style="width:900px">too wide</div>
            <p>a</p><p>b</p><img src="data:image/png;base64,AAAA"><table><tr><th>c</th></tr></table><a href="#nowhere">d</a>
            <svg class="figure" width="100" height="50"><rect class="paper" fill="white"/><circle cx="200" cy="10" r="4"/><text y="20" fill="#aaa">e</text></svg></main>
            <script>console.error('wrong')</script><script src="missing.js"></script>
            """);
        await using OpenPage opened = await chromium.OpenAsync(_folder["wrong.html"], ColorScheme.Light, 400);
        Assert.Contains(opened.Complaints, static complaint => complaint.Contains("wrong", StringComparison.Ordinal));
        Assert.EndsWith("/missing.js", Assert.Single(opened.Requests));
        Assert.NotEmpty(await opened.ListAsync(Scripts.Overflows));
        Assert.Equal(["e", "faint"], (await opened.ListAsync(Scripts.FaintTexts)).Select(static text => text.Split(':')[0]).Order());
        Assert.Single(await opened.ListAsync(Scripts.BrokenPictures));
        Assert.Single(await opened.ListAsync(Scripts.LostPoints));
        Assert.Equal(6, (await opened.ListAsync(Scripts.Unnamed)).Length);
    }

    private async Task<OpenPage> OpenReportAsync(int runs, ColorScheme scheme, int width)
    {
        new TrainingReport("How it went", Runs.Value[..runs]).Save(_folder["run.html"]);
        return await chromium.OpenAsync(_folder["run.html"], scheme, width);
    }
}
