namespace Netwright.Runtime.Tests.Inference;

/// <summary>One thread or several for a sample: the faster of both, tried now and then.</summary>
public class SharingTrialTests
{
    [Theory]
    [InlineData(100, 60, true)]
    [InlineData(100, 300, false)]
    [InlineData(100, 105, true)]
    public void The_faster_way_is_taken(long alone, long together, bool expected)
    {
        SharingTrial trial = WarmedUp();

        Run(trial, SharingTrial.Length, alone, together);

        Assert.All(Enumerable.Range(0, 100), _ => Assert.Equal(expected, Call(trial, alone, together)));
    }

    [Fact]
    public void A_trial_has_as_many_calls_of_each_way()
    {
        SharingTrial trial = WarmedUp();

        Assert.Equal(SharingTrial.Length / 2, Enumerable.Range(0, SharingTrial.Length).Count(_ => Call(trial, 1, 1)));
    }

    [Fact]
    public void The_slow_call_that_wakes_threads_does_not_count()
    {
        SharingTrial trial = WarmedUp();
        Call(trial, alone: 0, together: 100_000);

        Run(trial, SharingTrial.Length - 1, alone: 100, together: 60);

        Assert.True(trial.Shares(2));
    }

    [Theory]
    [InlineData(SharingTrial.Period, 60, 300, false)]
    [InlineData(SharingTrial.PeriodAlone, 300, 60, true)]
    public void What_changes_is_found_out_with_the_next_trial_which_comes_sooner_for_one_thread(int period, long before, long after, bool expected)
    {
        SharingTrial trial = WarmedUp();
        Run(trial, period, alone: 100, before);

        Run(trial, SharingTrial.Length, alone: 100, after);

        Assert.Equal(expected, trial.Shares(2));
    }

    [Fact]
    public void Another_number_of_threads_is_tried_anew()
    {
        SharingTrial trial = WarmedUp();
        Run(trial, SharingTrial.Length, alone: 100, together: 300);

        Assert.True(trial.Shares(4));
    }

    [Theory]
    [InlineData(40_000_000, true)]
    [InlineData(1_800_000_000, false)]
    public void Large_networks_need_none(long cost, bool expected) => Assert.Equal(expected, SharingTrial.IsNeeded(cost));

    // One whose first trial begins.
    private static SharingTrial WarmedUp()
    {
        var trial = new SharingTrial();
        Assert.All(Enumerable.Range(0, SharingTrial.WarmUp), _ => Assert.True(Call(trial, 1, 1000)));
        return trial;
    }

    private static void Run(SharingTrial trial, int calls, long alone, long together)
    {
        for (int call = 0; call < calls; call++)
        {
            Call(trial, alone, together);
        }
    }

    private static bool Call(SharingTrial trial, long alone, long together)
    {
        bool shares = trial.Shares(2);
        trial.Took(shares, shares ? together : alone);
        return shares;
    }
}
