using Microsoft.CodeAnalysis.CodeFixes;
using Netwright.CodeFixes.Shapes;

namespace Netwright.CodeFixes.Tests.Fixtures;

/// <summary>All fixes of the assembly, found as editors find them.</summary>
internal static class FixCatalog
{
    public static IReadOnlyList<CodeFixProvider> All { get; } =
    [
        .. typeof(InsertFlatten).Assembly
            .GetTypes()
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .Where(static type => type.IsDefined(typeof(ExportCodeFixProviderAttribute), inherit: false))
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];
}
