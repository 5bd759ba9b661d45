package cn.chenghua.governance.plan.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.plan.Forecast;
import cn.chenghua.governance.plan.Forecasts;
import cn.chenghua.governance.plan.PlanRepository;
import cn.chenghua.governance.plan.Target;
import cn.chenghua.governance.plan.Targets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The forecasts of all targets and how earlier ones fared; they speak of the whole district and only to those who may see it. */
@Controller
class ForecastController {

    private final Forecasts forecasts;
    private final Targets targets;
    private final PlanRepository plans;
    private final Questions questions;
    private final BackTestTable table;

    ForecastController(Forecasts forecasts, Targets targets, PlanRepository plans, Questions questions, BackTestTable table) {
        this.forecasts = forecasts;
        this.targets = targets;
        this.plans = plans;
        this.questions = questions;
        this.table = table;
    }

    @GetMapping("/forecasts")
    String all(Actor actor, Model model) {
        var today = questions.today();
        var shown = actor.reads().wholeDistrict();
        model.addAttribute("shown", shown);
        model.addAttribute("today", today);
        model.addAttribute("minimum", Forecast.MINIMUM);
        model.addAttribute("draws", Forecast.DRAWS);
        if (shown) {
            var test = forecasts.backTest(today);
            model.addAttribute("rows", rows());
            model.addAttribute("test", test);
            model.addAttribute("fates", table.fates(test));
        }
        return "plan/backtest";
    }

    private List<ForecastRow> rows() {
        var today = questions.today();
        var plan = plans.findAll().getFirst();
        var drawn = forecasts.all(today);
        return targets.all().stream().flatMap(target -> Optional.ofNullable(drawn.get(target.code()))
                .map(forecast -> ForecastRow.of(target, target.on(today).terms().due(plan), forecast, Questions.english()))
                .stream()).toList();
    }

    @GetMapping("/forecasts/backtest.csv")
    ResponseEntity<byte[]> csv(Actor actor) throws IOException {
        if (!actor.reads().wholeDistrict()) {
            return ResponseEntity.notFound().build();
        }
        var today = questions.today();
        var english = Questions.english();
        var names = targets.all().stream()
                .collect(Collectors.toMap(Target::code, target -> english ? target.nameEn() : target.name()));
        var file = ContentDisposition.attachment().filename("forecast-backtest-" + today + ".csv").build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(ProgressRestController.CSV)
                .body(table.csv(forecasts.backTest(today), names));
    }
}
