package cn.chenghua.governance.plan;

import java.util.List;

/** One of the five initiatives 五大行动, such as 背街小巷整治; {@link #PROGRAMME} stands for the plan as a whole. */
public enum Initiative {
    PROGRAMME, OLD_CITY_RENEWAL, BACK_STREETS, FEATURED_STREETS, COMMUNITY_SERVICES, SAFE_COMMUNITIES;

    /** The five, without the programme itself. */
    public static List<Initiative> five() {
        return List.of(values()).subList(1, 6);
    }
}
