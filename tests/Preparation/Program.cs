using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

const BindingFlags Declared =
    BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

if (args is not [var path, var instructionSet])
{
    Console.Error.WriteLine("Expected two arguments: an assembly with networks, and the instruction set whose code to compile, such as Avx2.");
    return 1;
}

string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
AssemblyLoadContext.Default.Resolving += (context, name) => context.LoadFromAssemblyPath(Path.Combine(folder, name.Name + ".dll"));

// Nothing is run: the JIT compiles what it is asked to prepare.
int count = 0;
IEnumerable<MethodInfo> methods = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.GetFullPath(path)).GetTypes()
    .Where(type => type.Name == instructionSet && type.Namespace is { } space && space.StartsWith("Netwright.Generated.", StringComparison.Ordinal))
    .SelectMany(static type => type.GetMethods(Declared));
foreach (MethodInfo method in methods)
{
    RuntimeHelpers.PrepareMethod(method.MethodHandle);
    count++;
}

Console.WriteLine($"prepared: {count}");
return 0;
