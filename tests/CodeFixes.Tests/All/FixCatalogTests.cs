using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Netwright.CodeFixes.Tests.Fixtures;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Tests.All;

/// <summary>What editors see of the assembly.</summary>
public sealed class FixCatalogTests
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
    public void The_compiler_need_not_load_it()
        => Assert.DoesNotContain(
            typeof(NetworkCodeFix).Assembly.GetTypes().SelectMany(static type => type.GetCustomAttributesData()),
            static data => data.AttributeType.Name is "DiagnosticAnalyzerAttribute" or "GeneratorAttribute");
}
