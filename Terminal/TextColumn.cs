using Spectre.Console;
using Spectre.Console.Rendering;

namespace Netwright.Terminal;

/// <summary>A column of a progress bar that shows a text.</summary>
internal sealed class TextColumn(Func<string> text) : ProgressColumn
{
    /// <inheritdoc/>
    protected override bool NoWrap => true;

    /// <inheritdoc/>
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(text(), new Style(Color.Grey));
}
