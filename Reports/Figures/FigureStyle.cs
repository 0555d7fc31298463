namespace Netwright.Reports;

/// <summary>How figures look, light and dark. Colours can be told apart by the colour-blind, and stand out from the paper at least 3 to 1, texts 4.5 to 1.</summary>
internal static class FigureStyle
{
    /// <summary>The size of most texts in pixels.</summary>
    public const double TextSize = 13;

    /// <summary>The number of colours; further series begin anew.</summary>
    public const int Colors = 8;

    /// <summary>The style sheet.</summary>
    public const string Sheet = """
        .figure{--paper:#fff;--ink:#1f2328;--soft:#59636e;--grid:#d8dee4;
        --c0:#1f6feb;--c1:#c2410c;--c2:#15803d;--c3:#8250df;--c4:#bf3989;--c5:#0e7490;--c6:#8a5a00;--c7:#57606a;
        max-width:100%;height:auto;font-family:system-ui,sans-serif;font-size:13px}
        @media (prefers-color-scheme:dark){.figure{--paper:#0d1117;--ink:#e6edf3;--soft:#9198a1;--grid:#30363d;
        --c0:#58a6ff;--c1:#ff9b50;--c2:#4ac26b;--c3:#b392f0;--c4:#f778ba;--c5:#39c5cf;--c6:#d4a72c;--c7:#9aa4af}}
        .figure text{fill:var(--ink)}
        .figure .paper{fill:var(--paper)}
        .figure .title{font-size:15px;font-weight:600}
        .figure .tick{fill:var(--soft);font-size:12px}
        .figure .grid{stroke:var(--grid);stroke-width:1;fill:none}
        .figure .frame{stroke:var(--soft);stroke-width:1;fill:none}
        .figure .line{fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
        .figure .dashed{stroke-dasharray:5 5}
        .figure .mark{fill:var(--paper);stroke-width:2}
        .figure .guide{stroke:var(--soft);stroke-width:1;stroke-dasharray:2 4;fill:none}
        .figure .halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
        .figure .boundary{fill:none;stroke:var(--ink);stroke-width:1.75;stroke-linecap:round}
        .figure .point{stroke:var(--paper);stroke-width:1}
        .figure .pixels{image-rendering:pixelated}
        .figure .wrong{fill:var(--c1)}
        """;

    /// <summary>Red, green and blue of each colour in pictures of pixels: between light and dark, because these cannot change.</summary>
    private static readonly (byte Red, byte Green, byte Blue)[] Pixels =
    [
        (47, 129, 247), (232, 110, 30), (46, 160, 67), (150, 100, 235), (219, 80, 150), (25, 150, 170), (180, 130, 20), (120, 130, 140),
    ];

    /// <summary>The variable of a colour.</summary>
    public static string ColorOf(int index) => $"var(--c{index % Colors})";

    /// <summary>A colour for pictures of pixels.</summary>
    public static (byte Red, byte Green, byte Blue) PixelOf(int index) => Pixels[index % Colors];
}
