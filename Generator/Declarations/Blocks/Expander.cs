using Microsoft.CodeAnalysis;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Declarations.Blocks;

/// <summary>
/// Reads the lines of a network or block into one flat list of layers: every use of a block is replaced by the block's layers, and every
/// reference by the layer that it means.
/// </summary>
internal sealed class Expander(SourceConstants constants, Func<string, string?> collisionOf)
{
    // Far beyond any network that was ever published; it bounds what a mistyped Repeat costs while it is typed.
    private const int MostLines = 10_000;

    private readonly List<LayerDeclaration> _layers = [];
    private readonly List<OutputDeclaration> _outputs = [];
    private readonly List<Problem> _problems = [];
    private int _lines;

    /// <summary>The layers from top to bottom.</summary>
    public EquatableArray<LayerDeclaration> Layers => _layers.ToEquatableArray();

    /// <summary>The additional outputs of the network itself.</summary>
    public EquatableArray<OutputDeclaration> Outputs => _outputs.ToEquatableArray();

    /// <summary>What is wrong with names, references, uses and expressions.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>What later steps need to know of these problems, and of those that are reported on a block itself.</summary>
    public DeclarationFaults Faults { get; private set; }

    /// <summary>Expands a network, or a block that is read by itself.</summary>
    public void Expand(Frame frame) => ExpandLines(frame);

    /// <summary>Appends the layers of one frame.</summary>
    /// <returns>The source of the value that it yields.</returns>
    private int ExpandLines(Frame frame)
    {
        IReadOnlyList<DeclaredLine> lines = frame.Lines;
        IReadOnlyList<IReadOnlyList<string>> names = Name(frame, lines);
        ScopeValue input = new(frame.Input.Source, line: null);
        Scope scope = new(lines, names, input, frame.Input.Words, (line, descriptor, argument, element, words)
            => Report(Origin(line), descriptor, argument, element, words));
        foreach (DeclaredLine line in lines)
        {
            foreach (LineProblem problem in line.Problems)
            {
                Add(problem.At(Origin(line)));
            }

            if (!Spend(Origin(line), line))
            {
                return LayerInput.Unknown;
            }

            switch (line.Kind)
            {
                case Vocabulary.Output:
                    AddOutput(frame, line, names[line.Index], scope);
                    break;
                case Vocabulary.Use when line.IsComplete:
                    Use(frame, line, names[line.Index], scope);
                    break;
                default:
                    AddLayer(frame, line, names[line.Index][0], scope);
                    break;
            }
        }

        int result = scope.End();
        foreach (OutputDeclaration output in frame.Use is null ? _outputs.Where(output => output.Source == result).ToList() : [])
        {
            DeclaredLine line = lines.First(line => line.Kind == Vocabulary.Output && line.GivenName == output.Name);
            Report(Origin(line), DiagnosticDescriptors.RedundantOutput, line.NameArgument, -1, output.Name, "which is the main output already");
        }

        return result;

        LayerOrigin Origin(DeclaredLine line)
            => frame.OriginOf(line.Index, names[line.Index].FirstOrDefault(static name => name.Length > 0) ?? line.Title);
    }

    private IReadOnlyList<IReadOnlyList<string>> Name(Frame frame, IReadOnlyList<DeclaredLine> lines)
    {
        bool isMembers = frame.Use is null && frame.Attributes.IsNetwork;
        var names = new LayerNames(lines, isMembers ? collisionOf : new MemberNames(frame.Type, constants.Compilation).CollisionInBlock);
        IReadOnlyList<IReadOnlyList<string>> assigned = names.Assign();
        foreach ((int line, DiagnosticDescriptor descriptor, object[] words) in names.Problems)
        {
            _problems.Add(new Problem(descriptor, frame.OriginOf(line, lines[line].Title).Place(lines[line].NameArgument), words));
            Faults |= DeclarationFaults.Names;
        }

        return assigned;
    }

    private void AddLayer(Frame frame, DeclaredLine line, string name, Scope scope)
    {
        EquatableArray<LayerInput> inputs = scope.Read(line).ToEquatableArray();
        scope.Yield(line, _layers.Count);
        _layers.Add(new LayerDeclaration(line.Kind, name.Length == 0 ? name : frame.Prefix + name, line.Arguments, line.IsComplete)
        {
            Inputs = inputs,
            Origin = frame.OriginOf(line.Index, name.Length == 0 ? line.Title : name),
            IsFrozen = frame.IsFrozen,
        });
    }

    private void AddOutput(Frame frame, DeclaredLine line, IReadOnlyList<string> names, Scope scope)
    {
        LayerInput value = scope.Main(line);
        scope.Name(line, value.Source);
        LayerOrigin origin = frame.OriginOf(line.Index, line.Title);
        if (!frame.Attributes.IsNetwork)
        {
            Report(origin, DiagnosticDescriptors.OutputOfBlock, null, -1, line.GivenName ?? string.Empty, frame.Type.Name);
        }
        else if (frame.Use is null && names[0] is { Length: > 0 } name && value.Source != LayerInput.Unknown)
        {
            if (value.Source == LayerInput.Network)
            {
                Report(origin, DiagnosticDescriptors.RedundantOutput, line.NameArgument, -1, name, "which is the input of the network");
            }
            else if (_outputs.Find(output => output.Source == value.Source) is { } other)
            {
                Report(origin, DiagnosticDescriptors.RedundantOutput, line.NameArgument, -1, name, $"which is the output '{other.Name}' already");
            }
            else
            {
                _outputs.Add(new OutputDeclaration(name, value.Source, line.IsTrainingOnly));
            }
        }
    }

    private void Use(Frame frame, DeclaredLine line, IReadOnlyList<string> names, Scope scope)
    {
        LayerInput input = scope.Main(line);
        LayerOrigin origin = frame.OriginOf(line.Index, names[0].Length > 0 ? names[0] : line.Title);
        if (BlockUse.Check(line, frame, constants.Compilation) is { } wrong)
        {
            Report(origin, wrong.Descriptor, wrong.Argument, wrong.Element, [.. wrong.Words]);
            scope.Yield(line, LayerInput.Unknown);
            return;
        }

        Faults |= BlockUse.IsWhole(line) ? DeclarationFaults.None : DeclarationFaults.Chain;
        Frame used = BlockUse.Enter(line, frame, constants);
        for (int repetition = 0; repetition < names.Count && Spend(origin, line); repetition++)
        {
            string local = names[repetition].Length > 0 ? names[repetition] : line.Title;
            int source = ExpandLines(used with
            {
                Prefix = $"{frame.Prefix}{local}.",
                Use = origin,
                Words = frame.Use is null ? BlockUse.Words(line, repetition) + ", " : $"{frame.Words}{local}.",
                Input = new LayerInput(input.Source, "the block's input is"),
                IsFrozen = frame.IsFrozen || line.IsFrozen,
            });
            input = new LayerInput(source, string.Empty);
        }

        scope.Yield(line, input.Source);
    }

    // Where there are too many, that is said once, and the rest is left unread.
    private bool Spend(LayerOrigin origin, DeclaredLine line)
    {
        if (++_lines == MostLines + 1)
        {
            Report(origin, DiagnosticDescriptors.TooManyLayers, null, -1, line.Title, MostLines);
            Faults |= DeclarationFaults.Chain;
        }

        return _lines <= MostLines;
    }

    private void Report(LayerOrigin origin, DiagnosticDescriptor descriptor, string? argument, int element, params object[] words)
        => Add(new Problem(descriptor, origin.Place(argument, element), words));

    private void Add(Problem problem)
    {
        _problems.Add(problem);
        Faults |= problem.IsError ? DeclarationFaults.Graph : DeclarationFaults.None;
    }
}
