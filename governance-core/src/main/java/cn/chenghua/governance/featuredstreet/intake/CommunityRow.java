package cn.chenghua.governance.featuredstreet.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import cn.chenghua.governance.featuredstreet.community.NamingVerb;

/**
 * A row of the table of demonstration communities: the days of its steps, and what the review found.
 *
 * @param met the criteria the review found met
 */
public record CommunityRow(String number, Map<NamingVerb, LocalDate> days, Set<String> met, String evidence) {
}
