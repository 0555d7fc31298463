namespace Netwright.Reports;

/// <summary>How pages look, light and dark. The sheet holds no character that has to be escaped.</summary>
internal static class PageStyle
{
    /// <summary>The style sheet.</summary>
    public const string Sheet = """
        :root{color-scheme:light dark;--back:#f6f8fa;--card:#fff;--text:#1f2328;--quiet:#59636e;--rule:#d8dee4;--good:#15803d;--bad:#b42318;--link:#1a5fd0}
        @media (prefers-color-scheme:dark){:root{--back:#010409;--card:#0d1117;--text:#e6edf3;--quiet:#9198a1;--rule:#30363d;--good:#4ac26b;--bad:#ff8a7a;--link:#58a6ff}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--back);color:var(--text);font:16px/1.5 system-ui,sans-serif}
        main{max-width:1180px;margin:0 auto;padding:24px 16px 64px}
        h1{font-size:1.9rem;line-height:1.2;margin:.4rem 0 1rem;overflow-wrap:anywhere}
        h2{font-size:1.35rem;margin:2.6rem 0 .8rem;padding-bottom:.3rem;border-bottom:1px solid var(--rule);overflow-wrap:anywhere}
        h3{font-size:1.05rem;margin:1.6rem 0 .6rem}
        p,li{max-width:75ch;overflow-wrap:anywhere}
        .note{color:var(--quiet);margin:.2rem 0 .8rem}
        nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1rem;padding:0;margin:0}
        a{color:var(--link)}
        .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin:1rem 0;padding:0}
        .tile{background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:12px 16px}
        .tile.wide{grid-column:span 2}
        .tile dt{color:var(--quiet);font-size:.85rem}
        .tile dd{margin:0;font-size:1.35rem;font-weight:600;line-height:1.3;overflow-wrap:anywhere}
        .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,420px),1fr));gap:16px;align-items:start}
        .card{background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:12px;margin:0;min-width:0}
        .cards .card .figure{display:block;width:100%}
        .cards .card .figure.natural{width:auto;margin:0 auto}
        figcaption{color:var(--quiet);font-size:.9rem;padding:6px 4px 0}
        .scroll{overflow-x:auto}
        .scroll:focus-visible{outline:2px solid var(--link)}
        table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:.95rem}
        th,td{padding:5px 10px;text-align:right;white-space:nowrap;border-bottom:1px solid var(--rule)}
        tbody tr:last-child th,tbody tr:last-child td{border-bottom:0}
        thead th{color:var(--quiet);font-weight:600}
        tbody th{font-weight:400}
        th:first-child{text-align:left}
        .pictures{list-style:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(96px,1fr));gap:12px;padding:0;margin:0}
        .pictures figure{margin:0;text-align:center}
        .pictures img{width:84px;height:84px;object-fit:contain;image-rendering:pixelated;border-radius:6px;border:1px solid var(--rule)}
        .pictures figcaption{padding:2px 0 0;line-height:1.3;overflow-wrap:anywhere}
        .pictures strong{color:var(--bad)}
        summary{cursor:pointer;margin:.5rem 0}
        .finding{background:var(--card);border:1px solid var(--rule);border-left:5px solid var(--bad);border-radius:10px;padding:10px 16px;margin:10px 0}
        .finding.fine{border-left-color:var(--good)}
        .finding p,.finding h3{margin:.2rem 0}
        footer{color:var(--quiet);font-size:.9rem;margin-top:3rem}

        """;
}
