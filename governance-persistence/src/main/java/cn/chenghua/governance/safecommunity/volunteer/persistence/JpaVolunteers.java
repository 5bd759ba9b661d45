package cn.chenghua.governance.safecommunity.volunteer.persistence;

import java.util.UUID;

import cn.chenghua.governance.safecommunity.volunteer.Volunteer;
import cn.chenghua.governance.safecommunity.volunteer.Volunteers;

interface JpaVolunteers extends Volunteers, org.springframework.data.repository.Repository<Volunteer, UUID> {
}
