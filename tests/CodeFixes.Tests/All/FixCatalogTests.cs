using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Netwright.CodeFixes.Tests.Fixtures;
using Netwright.Generator.Diagnostics;
using Netwright.Testing;

namespace Netwright.CodeFixes.Tests.All;

/// <summary>What editors see of the assembly.</summary>
public sealed partial class FixCatalogTests
{
    [Fact]
    public void Every_fix_is_exported_for_CSharp()
    {
        HashSet<Type> fixes = [.. typeof(NetworkCodeFix).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)];

        Assert.Equal(fixes, [.. FixCatalog.All.Select(static fix => fix.GetType())]);
        Assert.All(fixes, static type => Assert.Equal([LanguageNames.CSharp], type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages));
    }

    [Fact]
    public void Every_fix_is_of_a_diagnostic_that_is_there()
    {
        string[] known = [.. DiagnosticDescriptors.All.Select(static descriptor => descriptor.Id), "CS0246"];

        Assert.All(FixCatalog.All.SelectMany(static fix => fix.FixableDiagnosticIds), id => Assert.Contains(id, known));
    }

    [Fact]
    public void Every_fix_has_a_test()
    {
        IEnumerable<string> tested = typeof(FixCatalogTests).Assembly.GetTypes().Select(static type => type.Name);

        Assert.All(FixCatalog.All, fix => Assert.Contains(fix.GetType().Name + "Tests", tested));
    }

    [Fact]
    public void The_docs_tell_which_problems_have_a_fix_and_why_the_others_have_none()
    {
        HashSet<string> fixable = [.. FixCatalog.All.SelectMany(static fix => fix.FixableDiagnosticIds)];

        Assert.Equal(
            DiagnosticDescriptors.All.Select(descriptor => (descriptor.Id, fixable.Contains(descriptor.Id) ? "yes" : "no: a reason")),
            Row().Matches(Repository.Read("docs", "diagnostics", "README.md")).Select(static row => (row.Groups[1].Value, row.Groups[2].Value switch
            {
                "yes" => "yes",
                var text when text.StartsWith("no: ", StringComparison.Ordinal) => "no: a reason",
                var text => text,
            })));
    }

    [Fact]
    public void The_compiler_need_not_load_it()
        => Assert.DoesNotContain(
            typeof(NetworkCodeFix).Assembly.GetTypes().SelectMany(static type => type.GetCustomAttributesData()),
            static data => data.AttributeType.Name is "DiagnosticAnalyzerAttribute" or "GeneratorAttribute");

    // The last column of the table of diagnostics.
    [GeneratedRegex(@"^\| \[(NW\d{4})\].* \| ([^|]*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
