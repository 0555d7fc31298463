using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Shapes;

/// <summary>Pads the windows of branches that are joined so that they keep the height and width.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepSize))]
[Shared]
internal sealed class KeepSize() : NetworkCodeFix(
    DiagnosticDescriptors.ShapesDoNotJoin.Id,
    DiagnosticDescriptors.ImpossibleProjection.Id)
{
    private static readonly string[] Convolutions = ["Conv2D", "DepthwiseConv2D", "Conv1D"];

    private static readonly string[] Poolings = ["MaxPool2D", "AvgPool2D", "MinPool2D", "MaxPool1D", "AvgPool1D"];

    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Line is not { } join)
        {
            yield break;
        }

        string[] names = [.. join.Declared.Joined];
        IEnumerable<int> ends = names.Select(name => join.LastAbove(above => above.GivenName == name)).Append(join.Index - 1);
        Edit[] edits =
        [
            .. ends
                .SelectMany(end => Branch(join.Network, end, names))
                .Distinct()
                .Select(branch => Pad(site, join.Network, branch))
                .OfType<Edit>(),
        ];
        if (edits.Length > 0)
        {
            yield return new Mend("Pad the branches to keep the size", nameof(KeepSize), edits);
        }
    }

    // Upwards to where the branch leaves the others: a line that reads a named value, or a value that the join reads as well.
    private static IEnumerable<int> Branch(NetworkLines lines, int end, string[] names)
    {
        for (int index = end; index >= 0; index--)
        {
            DeclaredLine line = lines.Declared[index];
            if (index < end && line.GivenName is { } name && (names.Contains(name) || lines.Declared.Any(other => other.From == name)))
            {
                yield break;
            }

            yield return index;
            if (line.From is not null)
            {
                yield break;
            }
        }
    }

    // What has a stride is meant to be smaller.
    private static Edit? Pad(DiagnosticSite site, NetworkLines lines, int index)
    {
        DeclaredLine line = lines.Declared[index];
        object? stride = ValueOf("Stride") ?? (Convolutions.Contains(line.Kind) ? 1 : null);
        if (stride is not 1 || !(Convolutions.Contains(line.Kind) || Poolings.Contains(line.Kind)) || ValueOf("kernel") is not (int kernel and > 1))
        {
            return null;
        }

        bool isSimple = kernel % 2 == 1 && ValueOf("Dilation") is null;
        string padding = isSimple ? (kernel / 2).ToString(CultureInfo.InvariantCulture) : site.Qualified("Padding.Same");
        return ArgumentEdits.Set(lines.Syntax[index], "Padding", padding);

        object? ValueOf(string name) => line.Arguments.FirstOrDefault(argument => argument.Name == name)?.Value;
    }
}
