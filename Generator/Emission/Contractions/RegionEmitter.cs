using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Formulas;
using Netwright.Generator.Operations.Pooling;

namespace Netwright.Generator.Emission.Contractions;

/// <summary>Writes one region of a contraction: loops over tiles, sums in registers, loops over the reduced axes, the epilogue.</summary>
internal sealed class RegionEmitter
{
    private const int SumsPerLine = 6;

    private readonly Contraction _contraction;
    private readonly Schedule _schedule;
    private readonly Isa _isa;
    private readonly IReadOnlyDictionary<Axis, Segment> _region;
    private readonly CodeWriter _writer;
    private readonly LoopNest _loops;
    private readonly IReadOnlyList<TilePoint> _points;

    public RegionEmitter(
        Contraction contraction, Schedule schedule, Isa isa, IReadOnlyDictionary<Axis, Segment> region, LoopNest loops, CodeWriter writer)
    {
        (_contraction, _schedule, _isa, _region, _loops, _writer) = (contraction, schedule, isa, region, loops, writer);
        _points = TilePoint.All(contraction.Tiled, region);
    }

    /// <summary>Writes the loops over the tiles of some axes and what is in them; those of the others are open.</summary>
    public void Emit(IReadOnlyList<Axis> axes)
    {
        int outer = _loops.Depth;
        IReadOnlyDictionary<string, string> outerReferences = _loops.Mark();
        foreach (Axis axis in axes)
        {
            _loops.Open(axis, _region[axis], _contraction.Operands);
        }

        int depth = _loops.Depth;
        IReadOnlyDictionary<string, string> references = _loops.Mark();
        EmitStart();
        foreach (Axis axis in _contraction.Reduced)
        {
            int unroll = _schedule.Unroll[axis];
            _loops.Open(axis, axis.Extent / unroll, unroll, [_contraction.Left, _contraction.Right]);
        }

        if (_contraction.Reduced.All(static axis => axis.Extent > 0))
        {
            new StepEmitter(_contraction, _schedule, _isa, _points, _loops, _writer).Emit();
        }

        _loops.CloseTo(depth, references);
        EmitEpilogue();
        _loops.CloseTo(outer, outerReferences);
    }

    // One line declares several sums: there are twenty and more.
    private void EmitStart()
    {
        IEnumerable<IGrouping<int, TilePoint>> alike = _points.GroupBy(point => _contraction.Bias is { } bias ? point.Offset(bias.Address) : 0);
        foreach (IGrouping<int, TilePoint> group in alike)
        {
            List<TilePoint> points = [.. group];
            string first = _contraction.Bias is { } bias ? bias.Read(_isa, _loops.ReferenceOf(bias), group.Key) : "default";
            string others = _contraction.Bias is null ? first : points[0].Sum;
            for (int start = 0; start < points.Count; start += SumsPerLine)
            {
                IEnumerable<string> starts = points.Skip(start).Take(SumsPerLine)
                    .Select(point => $"{point.Sum} = {(point == points[0] ? first : others)}");
                _writer.Line($"{_isa.Vector}<float> {string.Join(", ", starts)};");
            }
        }
    }

    private void EmitEpilogue()
    {
        Epilogue epilogue = _contraction.Epilogue;
        IReadOnlyDictionary<TilePoint, string> results = Results(epilogue);
        if (epilogue.Kept is Operand kept)
        {
            foreach (TilePoint point in _points)
            {
                _writer.Line(_isa.Store(point.Sum, _loops.ReferenceOf(kept), point.Offset(kept.Address)));
            }
        }

        if (epilogue.Pair is { } pair)
        {
            EmitPairs(epilogue, pair, results);
            return;
        }

        if (epilogue.Pooling is not PoolKind pooling)
        {
            foreach (TilePoint point in _points)
            {
                EmitResult(epilogue, results[point], point);
            }

            return;
        }

        if (epilogue.PoolsNeighbours)
        {
            EmitNeighbours(epilogue, pooling, results);
            return;
        }

        foreach (IGrouping<int, TilePoint> window in Windows(epilogue))
        {
            string pooled = Pooled(pooling, window.Select(point => results[point]).ToList());
            EmitResult(epilogue, Activated(epilogue.PooledActivation, window.First(), pooled), window.First());
        }
    }

    private IEnumerable<IGrouping<int, TilePoint>> Windows(Epilogue epilogue) => _points.GroupBy(point => point.Offset(epilogue.Result.Address));

    private void EmitNeighbours(Epilogue epilogue, PoolKind pooling, IReadOnlyDictionary<TilePoint, string> results)
    {
        NeighbourResults emitter = new(_isa, _writer, _loops.ReferenceOf(epilogue.Result));
        List<IGrouping<int, TilePoint>> windows = [.. Windows(epilogue)];
        foreach (IGrouping<int, TilePoint> window in windows)
        {
            Assign(window.First(), Combined(pooling, [.. window.Select(point => results[point])]));
        }

        for (int place = 0; place < windows.Count; place += 2)
        {
            IGrouping<int, TilePoint> first = windows[place];
            IGrouping<int, TilePoint>? second = place + 1 < windows.Count ? windows[place + 1] : null;
            string pooled = Pooled(pooling, NeighbourResults.Lanes(first.First().Sum, (second ?? first).First().Sum), 2 * first.Count());
            string sum = Assign(first.First(), Activated(epilogue.PooledActivation, first.First(), pooled));
            emitter.Store(sum, first.Key, second?.Key);
        }
    }

    private void EmitPairs(Epilogue epilogue, PixelPair pair, IReadOnlyDictionary<TilePoint, string> results)
    {
        PairedResults emitter = new(_isa, _writer);
        string reference = _loops.ReferenceOf(epilogue.Result);
        _writer.Line("// Two neighbouring pixels share the lanes, eight channels of each; zeros follow these where they are stored.");
        Affine part = Affine.At(0).Along(pair.Lane, 1);
        foreach (IGrouping<int, TilePoint> pixels in Windows(epilogue))
        {
            List<IGrouping<int, TilePoint>> parts = [.. pixels.GroupBy(point => point.Offset(part)).OrderBy(static lane => lane.Key)];
            if (epilogue.Pooling is not { } pooling)
            {
                emitter.Store([.. parts.Select(lane => results[lane.Single()])], reference, pixels.Key, pair.Stride);
                continue;
            }

            string[] lanes = [.. parts.Select(lane => Assign(
                lane.First(), Activated(epilogue.PooledActivation, lane.First(), Combined(pooling, [.. lane.Select(point => results[point])]))))];
            emitter.StorePooled(pooling, 2 * parts[0].Count(), lanes, reference, pixels.Key);
        }
    }

    // What becomes of each sum, as one expression: but where it is used more than once, the sum's local takes it.
    private IReadOnlyDictionary<TilePoint, string> Results(Epilogue epilogue)
    {
        Dictionary<TilePoint, string> results = _points.ToDictionary(static point => point, static point => point.Sum);
        if (epilogue is { Scale: { } scale, Shift: { } shift })
        {
            Scale(results, scale, shift);
        }

        foreach (TilePoint point in _points)
        {
            results[point] = Activated(epilogue.SumActivation, point, results[point]);
            if (epilogue.Kept is not null || epilogue.Pooling is not null || epilogue.Pair is not null)
            {
                results[point] = Assign(point, results[point]);
            }
        }

        return results;
    }

    private string Activated(Formula? activation, TilePoint point, string value)
        => activation?.Print(_isa, activation.Occurrences > 1 ? Assign(point, value) : value) ?? value;

    private string Assign(TilePoint point, string value)
    {
        if (value != point.Sum)
        {
            _writer.Line($"{point.Sum} = {value};");
        }

        return point.Sum;
    }

    private void Scale(Dictionary<TilePoint, string> results, Operand scale, Operand shift)
    {
        foreach (IGrouping<int, TilePoint> channel in _points.GroupBy(point => point.Offset(scale.Address)))
        {
            int offset = channel.First().Offset(shift.Address);
            (string scaleLocal, string shiftLocal) = ($"scale{channel.Key}", $"shift{offset}");
            _writer.Line($"var {scaleLocal} = {scale.Read(_isa, _loops.ReferenceOf(scale), channel.Key)};");
            _writer.Line($"var {shiftLocal} = {shift.Read(_isa, _loops.ReferenceOf(shift), offset)};");
            foreach (TilePoint point in channel)
            {
                results[point] = $"{_isa.Vector}.{_isa.MultiplyAdd}({point.Sum}, {scaleLocal}, {shiftLocal})";
            }
        }
    }

    private string Pooled(PoolKind kind, IReadOnlyList<string> sums) => Pooled(kind, sums, sums.Count);

    private string Pooled(PoolKind kind, IReadOnlyList<string> sums, int count)
        => kind == PoolKind.Average ? $"(({Combined(kind, sums)}) * {PoolScale.Literal(count)})" : Combined(kind, sums);

    private string Combined(PoolKind kind, IReadOnlyList<string> sums) => kind == PoolKind.Average
        ? string.Join(" + ", sums)
        : sums.Skip(1).Aggregate(sums[0], (extreme, sum) => $"{_isa.Vector}.{kind}({extreme}, {sum})");

    private void EmitResult(Epilogue epilogue, string sum, TilePoint point)
    {
        string reference = _loops.ReferenceOf(epilogue.Result);
        int offset = point.Offset(epilogue.Result.Address);
        _writer.Line(epilogue.Mode switch
        {
            ResultMode.Store => _isa.Store(sum, reference, offset),
            ResultMode.Add => _isa.Store($"({_isa.Load(reference, offset)} + {sum})", reference, offset),
            _ => $"{Isa.Element(reference, offset)} += {_isa.Vector}.Sum({sum});",
        });
    }
}
