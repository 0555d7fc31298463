namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets records with <c>required</c> members compile for .NET Standard 2.0: their copy constructors bear it.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
